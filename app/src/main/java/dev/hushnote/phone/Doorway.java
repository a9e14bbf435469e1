package dev.hushnote.phone;

import java.net.URI;

/// One address at which phones find the page.
///
/// @param interfaceName the network interface, as the system calls it
/// @param invitation the page with a token that pairs once, `https://ADDRESS:PORT/#t=TOKEN`
/// @param plainInvitation the same without encryption, where a phone's browser refuses the certificate; such a page
///     uploads pictures only, as browsers give no camera to it
public record Doorway(String interfaceName, URI invitation, URI plainInvitation) {}
