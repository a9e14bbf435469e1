-- When a mark that asked for something was ticked off; an answered look-up has its answer instead.
ALTER TABLE entry ADD COLUMN done_at TIMESTAMP(6) WITH TIME ZONE;
