package dev.hushnote;
/// x
public final class Hushnote {
    private Hushnote() {}

    public static void main(String[] args) {}
}
