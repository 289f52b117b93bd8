using System.Buffers;
using System.Text;

namespace JsonModelGen.Benchmarks;

/// <summary>Copies the finished JSON: what is left of writing when nothing has to be formatted, and therefore its lower limit.</summary>
internal static class CopyCandidates
{
    public static IEnumerable<Candidate> For<T>(Document<T> document)
        where T : class, IJsonModel<T>
    {
        byte[] written = document.Written;
        yield return new(Directions.Write, Libraries.Copy, () => written.AsSpan().ToArray());
        yield return new(Directions.WriteString, Libraries.Copy, () => Encoding.Latin1.GetString(written));

        ArrayBufferWriter<byte> buffer = new();
        yield return new(Directions.WriteBuffer, Libraries.Copy, () =>
        {
            buffer.ResetWrittenCount();
            buffer.Write(written);
            return buffer;
        });
    }
}
