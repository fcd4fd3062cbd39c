package org.copydesk.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns text of a charset whose lines cannot be told from its bytes (UTF-16, UTF-32, EBCDIC) into
 * UTF-8. Bytes that are not text in the charset become the byte FF, which is never UTF-8, so that
 * the record around it, and no other, fails to decode.
 */
final class Transcoder extends InputStream {

  private static final int BLOCK = 1 << 13;
  private static final byte NEVER_UTF_8 = (byte) 0xFF;

  private final InputStream source;
  private final CharsetDecoder decoder;
  private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
  private final int codeUnitBytes;
  private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();
  private final CharBuffer chars = CharBuffer.allocate(BLOCK);
  // three bytes at most for each char, and the mark of an error
  private final ByteBuffer utf8 = ByteBuffer.allocate(3 * BLOCK + 1).flip();
  private boolean starved = true;
  private boolean sourceEnded;
  private boolean ended;

  Transcoder(InputStream source, Charset charset) {
    this.source = source;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    this.codeUnitBytes = codeUnitBytes(charset);
  }

  /** Whether text in {@code charset} has to pass through here before lines can be told. */
  static boolean isNeededFor(Charset charset) {
    byte[] ascii = new byte[128];
    for (int i = 0; i < ascii.length; i++) {
      ascii[i] = (byte) i;
    }
    try {
      // shift and escape codes of stateful charsets fail here too
      String text = charset.newDecoder().decode(ByteBuffer.wrap(ascii)).toString();
      return !text.equals(new String(ascii, StandardCharsets.US_ASCII));
    } catch (CharacterCodingException e) {
      return true;
    }
  }

  private static int codeUnitBytes(Charset charset) {
    String name = charset.name();
    return name.contains("UTF-16") ? 2 : name.contains("UTF-32") ? 4 : 1;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    while (!utf8.hasRemaining()) {
      if (ended) {
        return -1;
      }
      step();
    }
    int read = Math.min(length, utf8.remaining());
    utf8.get(target, offset, read);
    return read;
  }

  private void step() throws IOException {
    if (starved && !sourceEnded) {
      bytes.compact();
      int read = source.read(bytes.array(), bytes.position(), bytes.remaining());
      sourceEnded = read < 0;
      bytes.position(bytes.position() + Math.max(0, read)).flip();
    }
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, sourceEnded);
    starved = result.isUnderflow();
    utf8.clear();
    encoder.encode(chars.flip(), utf8, false);
    if (result.isError()) {
      // a lone surrogate is reported together with the code unit after it, which may be a newline
      bytes.position(bytes.position() + Math.min(result.length(), codeUnitBytes));
      utf8.put(NEVER_UTF_8);
    } else if (sourceEnded && starved) {
      ended = true;
    }
    utf8.flip();
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
