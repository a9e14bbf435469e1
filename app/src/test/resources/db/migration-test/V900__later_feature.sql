CREATE TABLE later_feature (id UUID PRIMARY KEY);
