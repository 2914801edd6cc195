package org.qingjian.site.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

/** Whatever the desk leads an officer to is there, and the officer may go there. */
@QuarkusTest
class DeskLinksTest {
    private static final Pattern LINK = Pattern.compile("href=\"(/desk[^\"#]*)");

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ENTERPRISE", "ENTERPRISE_ADMINISTRATOR"})
    void every_link_of_the_desk_opens(Role role) {
        String token = SignInForTests.token(role);
        Set<String> links = new TreeSet<>();
        Matcher link = LINK.matcher(page("/desk", token));
        while (link.find()) {
            links.add(link.group(1).replace("&amp;", "&"));
        }
        assertThat(links).contains("/desk");
        links.forEach(path -> page(path, token));
    }

    private static String page(String path, String token) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(token)
                .accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
