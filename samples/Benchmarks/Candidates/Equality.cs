using System.Buffers;
using System.Text;
using System.Text.Json;

namespace JsonModelGen.Benchmarks;

/// <summary>Whoever is measured does the whole job: no candidate is timed before its result was found equal to the others'.</summary>
internal static class Equality
{
    public static void Verify<T>(string payload, Document<T> document, IEnumerable<Candidate> candidates)
        where T : class, IJsonModel<T>
    {
        foreach (Candidate candidate in candidates)
        {
            if (!document.Written.AsSpan().SequenceEqual(Normalized(document, candidate, candidate.Run())))
                throw new InvalidOperationException($"{candidate.Direction} {payload} {candidate.Library}: the result is not the others' result.");
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

        // Spells some numbers and characters another way: what counts is that it means the same.
        return candidate.Library == Libraries.Newtonsoft
            ? JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(written, document.SourceGen)!, document.SourceGen)
            : written;
    }
}
