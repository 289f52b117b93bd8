using System.Text.Json;

namespace JsonModelGen.Benchmarks;

/// <summary>System.Text.Json without a generator.</summary>
internal static class ReflectionCandidates
{
    public static IEnumerable<Candidate> For<T>(Document<T> document)
        where T : class, IJsonModel<T>
    {
        byte[] utf8 = document.Utf8;
        string text = document.Text;
        T value = document.Value;
        JsonSerializerOptions options = document.Reflection;
        yield return new(Directions.Read, Libraries.Reflection, () => JsonSerializer.Deserialize<T>(utf8, options)!);
        yield return new(Directions.ReadString, Libraries.Reflection, () => JsonSerializer.Deserialize<T>(text, options)!);
        yield return new(Directions.Write, Libraries.Reflection, () => JsonSerializer.SerializeToUtf8Bytes(value, options));
        yield return new(Directions.WriteString, Libraries.Reflection, () => JsonSerializer.Serialize(value, options));

        ReusedWriter output = new();
        yield return new(Directions.WriteBuffer, Libraries.Reflection, () =>
        {
            JsonSerializer.Serialize(output.Begin(), value, options);
            return output.End();
        });
    }
}
