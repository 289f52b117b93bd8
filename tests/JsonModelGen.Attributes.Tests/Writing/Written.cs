using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace JsonModelGen.Attributes.Tests.Writing;

/// <summary>Writes something.</summary>
public delegate void Write(ref Utf8BufferWriter writer);

/// <summary>Reserves space for one value and writes it.</summary>
public delegate void Write<in T>(ref Utf8BufferWriter writer, T value);

/// <summary>Writes values with the writer and with System.Text.Json.</summary>
internal static class Written
{
    private static readonly JsonSerializerOptions RelaxedOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What is written to a buffer of an initial size in bytes; null for the usual size.</summary>
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

    /// <summary>Checks that each of the values is written as by System.Text.Json.</summary>
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

        // There is a difference: find its value.
        foreach (T value in values)
        {
            Assert.Equal(BySystemTextJson(value, relaxed), By((ref w) => write(ref w, value), relaxed));
        }

        Assert.Fail("Each value is right by itself, but not in a row.");
    }
}
