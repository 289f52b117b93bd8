using System.Buffers;
using System.Text.Json;

namespace JsonModelGen.Benchmarks;

/// <summary>The code that this project emits.</summary>
internal static class OurCandidates
{
    public static IEnumerable<Candidate> For<T>(Document<T> document)
        where T : class, IJsonModel<T>
    {
        byte[] utf8 = document.Utf8;
        string text = document.Text;
        T value = document.Value;
        yield return new(Directions.Read, Libraries.Ours, () => JsonModel.FromJson<T>(utf8));
        yield return new(Directions.ReadString, Libraries.Ours, () => JsonModel.FromJson<T>(text));
        yield return new(Directions.ReadReader, Libraries.Ours, () =>
        {
            var reader = new Utf8JsonReader(utf8);
            return JsonModel.FromJson<T>(ref reader);
        });
        yield return new(Directions.Write, Libraries.Ours, () => JsonModel.ToJsonUtf8Bytes(value));
        yield return new(Directions.WriteString, Libraries.Ours, () => JsonModel.ToJson(value));

        ArrayBufferWriter<byte> buffer = new();
        Func<object> writeBuffer = () =>
        {
            buffer.ResetWrittenCount();
            JsonModel.ToJson(buffer, value);
            return buffer;
        };
        yield return new(Directions.WriteBuffer, Libraries.Ours, writeBuffer);
        yield return new(Directions.WriteWriter, Libraries.OurBuffer, writeBuffer);
        ReusedWriter output = new();
        yield return new(Directions.WriteWriter, Libraries.Ours, () =>
        {
            JsonModel.ToJson(output.Begin(), value);
            return output.End();
        });
    }
}
