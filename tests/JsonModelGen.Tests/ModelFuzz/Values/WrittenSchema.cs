using System.Reflection;
using JsonModelGen.IntegrationTests.Schemas;
using Xunit.Sdk;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>Checks that the output of a model is valid according to its schema.</summary>
internal static class WrittenSchema
{
    /// <summary>The build with the option that gives all random models a schema.</summary>
    public static Build Build { get; } = Build.WithProperty("JsonModelGen_CreateJsonSchema", "true");

    /// <summary>Fails unless the JSON is valid; a model without a schema, such as a generic one, is not checked.</summary>
    public static void ShouldAllow(Type model, string written)
    {
        FieldInfo? constant = model.GetField("JsonSchema", BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly);
        if (constant is not { IsLiteral: true } || constant.GetRawConstantValue() is not string schema)
            return;
        if (new SchemaJudges(schema).Validate(written) is { } problem)
            throw new XunitException("What is written is not valid: " + problem + "\n  written " + written + "\n  schema  " + schema);
    }
}
