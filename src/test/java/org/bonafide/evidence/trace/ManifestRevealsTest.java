package org.bonafide.evidence.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;

/** What is said of a manifest to whoever is about to publish it. */
class ManifestRevealsTest {

  @Test
  void programTimesActionsAndIngredientsAreToldAndOfTextsTheNamesAlone() {
    byte[] store =
        Manifests.store(
            Manifests.manifest(
                "urn:uuid:1",
                Manifests.claim("Genie"),
                Manifests.actions(
                    List.of(
                        Map.of(
                            "action", "c2pa.created",
                            "when", "2026-05-02T10:00:00Z",
                            "parameters", Map.of("prompt", "a quiet harbor")))),
                Manifests.assertion("c2pa.ingredient.v3", Map.of("title", "sketch of ann.png"))));
    assertThat(ManifestReveals.in(store))
        .containsExactly(
            "the program Genie",
            "the time 2026-05-02T10:00:00Z",
            "the action c2pa.created",
            "1 ingredient",
            "a text under \"prompt\"",
            "a text under \"title\"");
  }

  @Test
  void theSignerIsReadFromTheCertificate() throws Exception {
    KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
    keys.initialize(256);
    KeyPair pair = keys.generateKeyPair();
    X500Name name = new X500Name("CN=Genie Signing");
    byte[] certificate =
        new JcaX509v3CertificateBuilder(
                name, BigInteger.ONE, new Date(0), new Date(1L << 42), name, pair.getPublic())
            .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()))
            .getEncoded();
    ByteArrayOutputStream cose = new ByteArrayOutputStream();
    // COSE_Sign1 without its tag: no protected header, the chain under 33, a payload, a signature.
    cose.writeBytes(new byte[] {(byte) 0x84, 0x40, (byte) 0xA1, 0x18, 33, 0x59});
    cose.write(certificate.length >> 8);
    cose.write(certificate.length);
    cose.writeBytes(certificate);
    cose.writeBytes(new byte[] {(byte) 0xF6, 0x40});
    byte[] manifest =
        Manifests.superbox(
            "c2ma",
            "urn:uuid:1",
            Manifests.superbox(
                "c2cs", "c2pa.signature", Manifests.box("cbor", cose.toByteArray())));
    assertThat(ManifestReveals.in(Manifests.store(manifest)))
        .containsExactly("the signer CN=Genie Signing");
  }

  @Test
  void whatIsNoManifestRevealsNothing() {
    assertThat(ManifestReveals.in(new byte[] {1, 2, 3})).isEmpty();
  }
}
