namespace JsonModelGen.Attributes.Tests.Writing;

/// <summary>Codecs that write text of a given length.</summary>
internal static class LongTextCodecs
{
    internal readonly struct Strings : IJsonCodec<List<string>>
    {
        public static List<string> Read(ref Utf8SpanReader reader) => throw new NotSupportedException();

        public static void Write(ref Utf8BufferWriter writer, List<string> value) => ListCodec<string, StringCodec>.Write(ref writer, value);
    }

    /// <summary>Writes a string of the given length and two objects whose members may be left out.</summary>
    internal readonly struct Omitting : IJsonCodec<int>
    {
        public static int Read(ref Utf8SpanReader reader) => throw new NotSupportedException();

        public static void Write(ref Utf8BufferWriter writer, int value)
        {
            writer.WriteStartArray();
            writer.WriteString(new string('x', value));
            foreach (int members in (ReadOnlySpan<int>)[0, 2])
            {
                writer.WriteComma();
                writer.Enter(1);
                writer.WriteRaw("{"u8);
                for (int i = 0; i < members; i++)
                {
                    writer.WriteCommaUnlessFirst();
                    writer.WriteName(new string((char)('a' + i), 1));
                    writer.Ensure(11);
                    writer.WriteInt32(i + 1);
                }

                writer.Ensure(1);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }
    }

    /// <summary>Writes a string of the given length, and then a value that cannot be written.</summary>
    internal readonly struct Failing : IJsonCodec<int>
    {
        public static int Read(ref Utf8SpanReader reader) => throw new NotSupportedException();

        public static void Write(ref Utf8BufferWriter writer, int value)
        {
            writer.WriteString(new string('x', value));
            writer.Ensure(32);
            writer.WriteDouble(double.NaN);
        }
    }
}
