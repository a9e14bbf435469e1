package dev.hushnote.database;

import dev.hushnote.change.Change;
import dev.hushnote.change.Changes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Who wants to hear of mutations. What one of them throws is logged and goes no further.
final class Observers {

    private static final System.Logger LOG = System.getLogger(Observers.class.getName());

    private final List<Place> places = new CopyOnWriteArrayList<>();

    /// A place of its own, so that one observer can be there twice.
    private final class Place implements Changes.Subscription {

        private final Consumer<Change> observer;

        private Place(Consumer<Change> observer) {
            this.observer = observer;
        }

        @Override
        public void close() {
            places.remove(this);
        }
    }

    Changes.Subscription add(Consumer<Change> observer) {
        Place place = new Place(observer);
        places.add(place);
        return place;
    }

    void tell(Change change) {
        for (Place place : places) {
            try {
                place.observer.accept(change);
            } catch (RuntimeException | Error e) {
                LOG.log(System.Logger.Level.ERROR, "an observer of " + change.what() + " failed", e);
            }
        }
    }
}
