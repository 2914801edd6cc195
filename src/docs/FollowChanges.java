import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sample client of the feed of changes, with nothing but the JDK: {@code java src/docs/FollowChanges.java ORIGIN [CURSOR]}. Checks the
 * signature of every page, prints one line for each change and at the end the cursor to begin with next time.
 */
public class FollowChanges {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");

    public static void main(String[] arguments) throws Exception {
        String origin = arguments[0];
        String cursor = arguments.length > 1 ? arguments[1] : "0";
        boolean more = true;
        while (more) {
            HttpResponse<byte[]> page = get(origin + "/api/v1/changes?size=500&cursor=" + cursor);
            String signature = page.headers().firstValue("JWS-Signature").orElse("..");
            if (page.statusCode() != 200 || !isGood(page.body(), signature, origin)) {
                System.err.println("not signed by the portal: " + page.statusCode());
                System.exit(1);
            }
            // a JSON library does this better; the sample keeps to the JDK
            String body = new String(page.body(), StandardCharsets.UTF_8);
            Matcher item = Pattern.compile("\\{\"sequence\":[^{}]*\\}").matcher(body);
            while (item.find()) {
                System.out.printf(
                        "%s %s %s revision %s%n",
                        value(item.group(), "sequence"),
                        value(item.group(), "change"),
                        value(item.group(), "recordId"),
                        value(item.group(), "revision"));
            }
            cursor = value(body, "nextCursor");
            more = value(body, "more").equals("true");
        }
        System.out.println("cursor " + cursor);
    }

    /** A JWS without its payload: header, nothing, signature; the payload is the body. */
    private static boolean isGood(byte[] body, String jws, String origin) throws Exception {
        String[] parts = jws.split("\\.", -1);
        String header = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(key(origin, value(header, "kid")));
        check.update((parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(body))
                .getBytes(StandardCharsets.US_ASCII));
        return check.verify(Base64.getUrlDecoder().decode(parts[2]));
    }

    private static PublicKey key(String origin, String id) throws Exception {
        String keys = new String(get(origin + "/.well-known/jwks.json").body(), StandardCharsets.UTF_8);
        Matcher key = Pattern.compile("\\{[^{}]*\"kid\":\"" + Pattern.quote(id) + "\"[^{}]*\\}").matcher(keys);
        if (!key.find()) {
            throw new IllegalStateException("no such key: " + id);
        }
        byte[] raw = Base64.getUrlDecoder().decode(value(key.group(), "x"));
        byte[] encoded = new byte[ED25519.length + raw.length];
        System.arraycopy(ED25519, 0, encoded, 0, ED25519.length);
        System.arraycopy(raw, 0, encoded, ED25519.length, raw.length);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    private static HttpResponse<byte[]> get(String address) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
    }

    private static String value(String json, String name) {
        Matcher value = Pattern.compile("\"" + name + "\":\"?([^\",}\\]]+)").matcher(json);
        return value.find() ? value.group(1) : "";
    }
}
