using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace JsonModelGen.EcosystemTests;

/// <summary>The models beside other resolvers in the same options.</summary>
public sealed class ResolverChainTests
{
    private const string EnvelopeJson = $$"""{"Note":{{Note.FirstJson}},"More":{{Note.ListJson}}}""";

    public static TheoryData<string, JsonSerializerOptions> Chains => new()
    {
        { "a context", new JsonSerializerOptions { TypeInfoResolver = EnvelopeContext.Default }.AddJsonModels(AppJson.Resolver) },
        { "a context in the chain", new JsonSerializerOptions { TypeInfoResolverChain = { EnvelopeContext.Default } }.AddJsonModels(AppJson.Resolver) },
        { "a context that is added later", WithLaterContext() },
        { "the options of a context", new JsonSerializerOptions(EnvelopeContext.Default.Options).AddJsonModels(AppJson.Resolver) },
        { "reflection", new JsonSerializerOptions().AddJsonModels(AppJson.Resolver) },
        { "reflection that is given", new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }.AddJsonModels(AppJson.Resolver) },
    };

    [Theory, MemberData(nameof(Chains))]
    public void A_model_in_an_object_of_another_resolver_is_its_own(string chain, JsonSerializerOptions options)
    {
        Assert.NotEmpty(chain);
        string json = JsonSerializer.Serialize(new Envelope(Note.First, Note.List), options);
        Assert.Equal(EnvelopeJson, json);
        Envelope envelope = JsonSerializer.Deserialize<Envelope>(json, options)!;
        Assert.Equal(Note.First, envelope.Note);
        Assert.Equal(Note.List, envelope.More);
    }

    [Fact]
    public void The_error_of_a_model_has_the_path_of_both()
    {
        JsonSerializerOptions options = new JsonSerializerOptions { TypeInfoResolver = EnvelopeContext.Default }.AddJsonModels(AppJson.Resolver);
        string json = EnvelopeJson.Replace("\"b\"", "null", StringComparison.Ordinal);
        JsonModelException error = Assert.Throws<JsonModelException>(() => JsonSerializer.Deserialize<Envelope>(json, options));
        Assert.Equal(("$.More", "$[1].text"), (error.Path, error.ModelPath));
    }

    [Fact]
    public void Without_a_resolver_for_it_another_type_is_refused() =>
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Envelope(Note.First, []), SerializerOptions.OfModels));

    private static JsonSerializerOptions WithLaterContext()
    {
        JsonSerializerOptions options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine() }.AddJsonModels(AppJson.Resolver);
        options.TypeInfoResolverChain.Add(EnvelopeContext.Default);
        return options;
    }
}
