using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using JsonModelGen.IntegrationTests.Resolver;

namespace JsonModelGen.IntegrationTests.Schemas;

/// <summary>The schemas of the models of this project, all of which have one by an option in the project file.</summary>
internal static class ModelSchemas
{
    private static readonly JsonSerializerOptions s_options = new JsonSerializerOptions().AddJsonModels(AllModels.Resolver);

    private static readonly ConcurrentDictionary<Type, SchemaJudges?> s_validators = new();

    private static readonly ConcurrentDictionary<Type, SchemaValidator?> s_resolverValidators = new();

    /// <summary>The schema of a model; null for generic and for hand-written models, which have none.</summary>
    public static string? Of(Type model) =>
        (string?)model.GetField("JsonSchema", BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)?.GetRawConstantValue();

    /// <summary>The schema that the resolver of this project has for a type, or null.</summary>
    public static string? OfResolver(Type type) => JsonModelSchema.Of(s_options.GetTypeInfo(type))?.ToNode().ToJsonString();

    /// <summary>Fails unless the output of a model is valid.</summary>
    public static void ShouldAllow<T>(string written)
    {
        Assert.Null(Validator(typeof(T))?.Validate(written));
        Assert.Null(s_resolverValidators.GetOrAdd(typeof(T), static type => OfResolver(type) is { } schema ? new SchemaValidator(schema) : null)?.Validate(written));
    }

    /// <summary>Whether the schema of a model allows some JSON.</summary>
    public static bool Allows<T>(string json) => Validator(typeof(T))!.Validate(json) is null;

    private static SchemaJudges? Validator(Type model) => s_validators.GetOrAdd(model, static type => Of(type) is { } schema ? new SchemaJudges(schema) : null);
}
