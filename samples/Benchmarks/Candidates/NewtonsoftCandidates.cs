using System.Text;
using Newtonsoft.Json;

namespace JsonModelGen.Benchmarks;

/// <summary>Newtonsoft.Json, which only supports text: UTF-8 goes through a stream reader or an encoding.</summary>
internal static class NewtonsoftCandidates
{
    public static IEnumerable<Candidate> For<T>(Document<T> document)
        where T : class, IJsonModel<T>
    {
        byte[] utf8 = document.Utf8;
        string text = document.Text;
        T value = document.Value;
        JsonSerializerSettings settings = document.Newtonsoft;
        var serializer = JsonSerializer.Create(settings);
        yield return new(Directions.Read, Libraries.Newtonsoft, () =>
        {
            using var reader = new JsonTextReader(new StreamReader(new MemoryStream(utf8), Encoding.UTF8));
            return serializer.Deserialize<T>(reader)!;
        });
        yield return new(Directions.ReadString, Libraries.Newtonsoft, () => JsonConvert.DeserializeObject<T>(text, settings)!);
        yield return new(Directions.Write, Libraries.Newtonsoft, () => Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(value, settings)));
        yield return new(Directions.WriteString, Libraries.Newtonsoft, () => JsonConvert.SerializeObject(value, settings));
    }
}
