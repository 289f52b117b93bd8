using System.Buffers;
using System.Text;
using System.Text.Json;

namespace JsonModelGen.Benchmarks;

/// <summary>Verifies that all candidates do the same work: none is timed before its result is found equal to those of the others.</summary>
internal static class Equality
{
    public static void Verify<T>(string payload, Document<T> document, IEnumerable<Candidate> candidates)
        where T : class, IJsonModel<T>
    {
        foreach (Candidate candidate in candidates)
        {
            if (!document.Written.AsSpan().SequenceEqual(Normalized(document, candidate, candidate.Run())))
                throw new InvalidOperationException($"{candidate.Direction} {payload} {candidate.Library}: the result differs from those of the others.");
        }
    }

    private static byte[] Normalized<T>(Document<T> document, Candidate candidate, object result)
        where T : class, IJsonModel<T>
    {
        byte[] written = result switch
        {
            T value => JsonSerializer.SerializeToUtf8Bytes(value, document.SourceGen),
            byte[] utf8 => utf8,
            string text => Encoding.UTF8.GetBytes(text),
            ArrayBufferWriter<byte> buffer => buffer.WrittenSpan.ToArray(),
            _ => throw new InvalidOperationException("Neither a value nor JSON: " + result.GetType()),
        };

        // Writes some numbers and characters differently; only the values have to be equal.
        return candidate.Library == Libraries.Newtonsoft
            ? JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(written, document.SourceGen)!, document.SourceGen)
            : written;
    }
}
