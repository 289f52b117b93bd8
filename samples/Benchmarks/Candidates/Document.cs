using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Newtonsoft.Json.Serialization;

namespace JsonModelGen.Benchmarks;

/// <summary>A document, its value, and what each library needs to know of its type.</summary>
internal sealed class Document<T>
    where T : class, IJsonModel<T>
{
    public Document(byte[] utf8Json, JsonTypeInfo<T> sourceGen, HandWritten<T>? handWritten = null)
    {
        Utf8 = utf8Json;
        Text = Encoding.UTF8.GetString(utf8Json);
        SourceGen = sourceGen;
        HandWritten = handWritten;
        JsonNamingPolicy? naming = sourceGen.Options.PropertyNamingPolicy;
        Reflection = new JsonSerializerOptions { PropertyNamingPolicy = naming };
        NamingStrategy names = naming == JsonNamingPolicy.SnakeCaseLower ? new SnakeCaseNamingStrategy() : new CamelCaseNamingStrategy();
        Newtonsoft = new() { ContractResolver = new DefaultContractResolver { NamingStrategy = names } };
        Value = JsonSerializer.Deserialize(utf8Json, sourceGen)!;
        Written = JsonSerializer.SerializeToUtf8Bytes(Value, sourceGen);
    }

    public byte[] Utf8 { get; }

    public string Text { get; }

    public T Value { get; }

    /// <summary>What System.Text.Json's generator writes for <see cref="Value"/>: what all the others must write.</summary>
    public byte[] Written { get; }

    public JsonTypeInfo<T> SourceGen { get; }

    public JsonSerializerOptions Reflection { get; }

    public Newtonsoft.Json.JsonSerializerSettings Newtonsoft { get; }

    public HandWritten<T>? HandWritten { get; }

    public IEnumerable<Candidate> Candidates =>
    [
        .. OurCandidates.For(this),
        .. SourceGenCandidates.For(this),
        .. ReflectionCandidates.For(this),
        .. NewtonsoftCandidates.For(this),
        .. HandWrittenCandidates.For(this),
        .. CopyCandidates.For(this),
    ];
}
