using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace JsonModelGen.Attributes.Tests.Writing;

/// <summary>Something that is written by a writer.</summary>
public delegate void Write(ref Utf8BufferWriter writer);

/// <summary>Writes one value, having made room for it.</summary>
public delegate void Write<in T>(ref Utf8BufferWriter writer, T value);

/// <summary>What the writer makes of values, and what System.Text.Json makes of them.</summary>
internal static class Written
{
    private static readonly JsonSerializerOptions RelaxedOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What is written into a buffer that begins with so many bytes (null: an ordinary one).</summary>
    public static string By(Write write, bool relaxed = false, int? capacity = null)
    {
        Utf8BufferWriter writer = capacity is int bytes
            ? Utf8BufferWriter.RentWithCapacity(bytes, relaxedEscaping: relaxed)
            : Utf8BufferWriter.Rent(relaxedEscaping: relaxed);
        try
        {
            write(ref writer);
            return Encoding.UTF8.GetString(writer.WrittenSpan);
        }
        finally
        {
            writer.Dispose();
        }
    }

    /// <summary>What System.Text.Json writes.</summary>
    public static string BySystemTextJson<T>(T value, bool relaxed = false) =>
        JsonSerializer.Serialize(value, relaxed ? RelaxedOptions : null);

    /// <summary>Holds that all values, one after the other, are written as System.Text.Json writes them.</summary>
    public static void SameAsSystemTextJson<T>(IReadOnlyList<T> values, Write<T> write, bool relaxed = false)
    {
        byte[] expected = JsonSerializer.SerializeToUtf8Bytes(values, relaxed ? RelaxedOptions : null);
        Utf8BufferWriter writer = Utf8BufferWriter.Rent(relaxedEscaping: relaxed);
        try
        {
            writer.WriteStartArray();
            for (int i = 0; i < values.Count; i++)
            {
                if (i != 0) writer.WriteComma();
                write(ref writer, values[i]);
            }

            writer.WriteEndArray();
            if (writer.WrittenSpan.SequenceEqual(expected)) return;
        }
        finally
        {
            writer.Dispose();
        }

        // Something differs: find it value by value.
        foreach (T value in values)
        {
            Assert.Equal(BySystemTextJson(value, relaxed), By((ref w) => write(ref w, value), relaxed));
        }

        Assert.Fail("Each value is right by itself, but not in a row.");
    }
}
