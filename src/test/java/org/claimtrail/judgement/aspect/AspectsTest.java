package org.claimtrail.judgement.aspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class AspectsTest {
    @Inject
    Aspects aspects;

    @ParameterizedTest
    @EnumSource
    void eachCanBeJudged(Aspect aspect) {
        Judged<?> judged = aspects.of(aspect);
        assertEquals(aspect, judged.aspect());
        aspect.allowed().forEach(value -> assertEquals(value, judged.read(value).toString()));
    }
}
