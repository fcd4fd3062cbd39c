package org.copydesk.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/** Decodes records strictly: what is not text in the charset is told, never replaced. */
final class TextDecoder {

  private final CharsetDecoder decoder;
  private final String declared;

  /**
   * @param charset what the bytes are in
   * @param declared what the settings say, for messages; another one when the bytes were transcoded
   */
  TextDecoder(Charset charset, Charset declared) {
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    this.declared = declared.name();
  }

  /** The characters, backed by an array. */
  CharBuffer decode(byte[] bytes) throws UnusableRecordException {
    ByteBuffer remaining = ByteBuffer.wrap(bytes);
    try {
      return decoder.decode(remaining);
    } catch (CharacterCodingException e) {
      throw new UnusableRecordException(
          RejectCode.BAD_ENCODING,
          "byte %d of the record is not %s; input.charset can name another charset"
              .formatted(remaining.position() + 1, declared));
    }
  }
}
