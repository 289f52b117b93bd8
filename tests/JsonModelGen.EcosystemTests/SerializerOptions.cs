using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace JsonModelGen.EcosystemTests;

internal static class SerializerOptions
{
    /// <summary>Options that know nothing but models, as in a project that has switched reflection off.</summary>
    public static JsonSerializerOptions OfModels { get; } = WithModels(new JsonSerializerOptions());

    /// <summary>Adds the models to options of someone else, and removes reflection from them.</summary>
    public static JsonSerializerOptions WithModels(JsonSerializerOptions options)
    {
        options.TypeInfoResolver = JsonTypeInfoResolver.Combine([.. options.TypeInfoResolverChain.Where(static resolver => resolver is not DefaultJsonTypeInfoResolver)]);
        return options.AddJsonModels(AppJson.Resolver);
    }
}
