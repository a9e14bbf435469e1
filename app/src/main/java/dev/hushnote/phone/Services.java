package dev.hushnote.phone;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// All paths there are.
final class Services {

    private static final String PHOTO = "/photo/";
    private static final String LIGHT = "/light/";

    private final Map<String, Service> exact = new HashMap<>();
    private final Service photo;
    private final Service light;

    Services(Page page, Pairing pairing, Uploads uploads, Talk talk) {
        page.assets().forEach((path, asset) -> exact.put(path, new Service("GET", _ -> asset)));
        exact.put("/pair", new Service("POST", pairing::pair));
        exact.put("/beat", new Service("POST", talk::beat));
        exact.put("/frame", new Service("PUT", talk::frame));
        photo = new Service("PUT", request -> uploads.photo(request, PHOTO));
        light = new Service("PUT", request -> talk.light(request, LIGHT));
    }

    Optional<Service> at(String target) {
        if (target.startsWith(PHOTO)) {
            return Optional.of(photo);
        }
        return target.startsWith(LIGHT) ? Optional.of(light) : Optional.ofNullable(exact.get(target));
    }
}
