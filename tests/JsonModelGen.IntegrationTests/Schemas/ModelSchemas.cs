using System.Collections.Concurrent;
using System.Reflection;

namespace JsonModelGen.IntegrationTests.Schemas;

/// <summary>The schemas of the models of this project, all of which have one by an option in the project file.</summary>
internal static class ModelSchemas
{
    private static readonly ConcurrentDictionary<Type, SchemaJudges?> s_validators = new();

    /// <summary>The schema of a model; null for generic and for hand-written models, which have none.</summary>
    public static string? Of(Type model) =>
        (string?)model.GetField("JsonSchema", BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)?.GetRawConstantValue();

    /// <summary>Fails unless the output of a model is valid.</summary>
    public static void ShouldAllow<T>(string written) => Assert.Null(Validator(typeof(T))?.Validate(written));

    /// <summary>Whether the schema of a model allows some JSON.</summary>
    public static bool Allows<T>(string json) => Validator(typeof(T))!.Validate(json) is null;

    private static SchemaJudges? Validator(Type model) => s_validators.GetOrAdd(model, static type => Of(type) is { } schema ? new SchemaJudges(schema) : null);
}
