package org.qingjian.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingjian.notification.Carrier.Kind;

/** What every carrier must do. One subclass per adapter. */
public abstract class CarrierContract {
    protected abstract Carrier carrier();

    protected abstract Message message();

    /** The other side, answering as told. */
    protected abstract Receiver receiver(Behaviour behaviour);

    protected enum Behaviour {
        TAKES,
        BUSY,
        NO_SUCH_RECIPIENT
    }

    /** The other side: what it got, with the id under which it got it. */
    protected interface Receiver extends AutoCloseable {
        List<String> ids();

        @Override
        void close();
    }

    @Test
    void what_is_taken_is_accepted_under_its_id() {
        UUID id = UUID.randomUUID();
        try (Receiver receiver = receiver(Behaviour.TAKES)) {
            assertThat(carrier().carry(id, message()).kind()).isEqualTo(Kind.ACCEPTED);
            assertThat(carrier().carry(id, message()).kind()).isEqualTo(Kind.ACCEPTED);
            assertThat(receiver.ids()).hasSize(2).allMatch(got -> got.contains(id.toString()));
        }
    }

    @Test
    void who_is_busy_is_tried_again() {
        try (Receiver receiver = receiver(Behaviour.BUSY)) {
            assertThat(carrier().carry(UUID.randomUUID(), message()).kind()).isEqualTo(Kind.FAILED);
        }
    }

    @Test
    void a_recipient_that_does_not_exist_is_refused_for_good() {
        try (Receiver receiver = receiver(Behaviour.NO_SUCH_RECIPIENT)) {
            assertThat(carrier().carry(UUID.randomUUID(), message()))
                    .isEqualTo(Carrier.Outcome.refused("recipient-refused"));
        }
    }

    @Test
    void who_is_down_is_unreachable_for_everybody() {
        assertThat(carrier().carry(UUID.randomUUID(), message()).kind()).isEqualTo(Kind.UNREACHABLE);
    }

    @Test
    void it_says_what_it_carries() {
        assertThat(carrier().medium()).isEqualTo(message().medium());
    }
}
