using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace JsonModelGen.Benchmarks;

/// <summary>System.Text.Json with a <c>JsonSerializerContext</c>.</summary>
internal static class SourceGenCandidates
{
    public static IEnumerable<Candidate> For<T>(Document<T> document)
        where T : class, IJsonModel<T>
    {
        byte[] utf8 = document.Utf8;
        string text = document.Text;
        T value = document.Value;
        JsonTypeInfo<T> type = document.SourceGen;
        yield return new(Directions.Read, Libraries.SourceGen, () => JsonSerializer.Deserialize(utf8, type)!);
        yield return new(Directions.ReadString, Libraries.SourceGen, () => JsonSerializer.Deserialize(text, type)!);
        yield return new(Directions.ReadReader, Libraries.SourceGen, () =>
        {
            var reader = new Utf8JsonReader(utf8);
            return JsonSerializer.Deserialize(ref reader, type)!;
        });
        yield return new(Directions.Write, Libraries.SourceGen, () => JsonSerializer.SerializeToUtf8Bytes(value, type));
        yield return new(Directions.WriteString, Libraries.SourceGen, () => JsonSerializer.Serialize(value, type));

        ReusedWriter output = new();
        Func<object> write = () =>
        {
            JsonSerializer.Serialize(output.Begin(), value, type);
            return output.End();
        };
        yield return new(Directions.WriteBuffer, Libraries.SourceGen, write);
        yield return new(Directions.WriteWriter, Libraries.SourceGen, write);
    }
}
