using System.Collections.Concurrent;
using System.Reflection;

namespace JsonModelGen.IntegrationTests.Schemas;

/// <summary>The schemas of the models of this project: all of them have one (an option in its project file).</summary>
internal static class ModelSchemas
{
    private static readonly ConcurrentDictionary<Type, SchemaJudges?> s_validators = new();

    /// <summary>The schema of a model; null where there can be none: for a generic one, and for one that is written by hand.</summary>
    public static string? Of(Type model) =>
        (string?)model.GetField("JsonSchema", BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)?.GetRawConstantValue();

    /// <summary>Fails unless what a model wrote is valid.</summary>
    public static void ShouldAllow<T>(string written) => Assert.Null(Validator(typeof(T))?.Validate(written));

    /// <summary>Whether a model's schema takes some JSON.</summary>
    public static bool Allows<T>(string json) => Validator(typeof(T))!.Validate(json) is null;

    private static SchemaJudges? Validator(Type model) => s_validators.GetOrAdd(model, static type => Of(type) is { } schema ? new SchemaJudges(schema) : null);
}
