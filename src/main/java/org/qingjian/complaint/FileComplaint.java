package org.qingjian.complaint;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A submission as it comes in; {@link FilingRules} says what is wrong with one.
 *
 * @param text what happened, in the writer's words
 * @param occurred when it happened, in the writer's words
 * @param place where, in the writer's words
 * @param latitude and longitude, WGS 84 degrees, both or neither
 * @param region GB/T 2260 code of the district, when known
 * @param creditCode of the accused enterprise, when known
 * @param accused its name, when known
 * @param answers to the questions of the medium: code of the question → answer
 * @param contact absent when anonymous
 */
public record FileComplaint(
        @Nullable ComplaintKind kind,
        @Nullable IdentityLevel identity,
        @Nullable Medium medium,
        @Nullable String text,
        @Nullable String occurred,
        @Nullable String place,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String region,
        @Nullable String creditCode,
        @Nullable String accused,
        @Nullable Map<String, String> answers,
        @Nullable Contact contact) {

    /** A submission and how it reached the bureau. */
    public record Arrival(
            Channel channel,
            List<OfferedFile> files,
            @Nullable String idempotencyKey) {
        public Arrival {
            files = List.copyOf(files);
        }

        public static Arrival by(Channel channel) {
            return new Arrival(channel, List.of(), null);
        }

        @Override
        public String toString() {
            return "Arrival by " + channel;
        }
    }

    @Override
    public String toString() {
        return "FileComplaint " + kind;
    }
}
