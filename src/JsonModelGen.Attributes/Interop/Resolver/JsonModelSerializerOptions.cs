using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace JsonModelGen;

/// <summary>Installs models in the options of System.Text.Json.</summary>
public static class JsonModelSerializerOptions
{
    /// <summary>
    /// Makes the serializer read and write models with their generated code. Other types, and other objects that contain models, are read and written as
    /// before: by the resolvers that the options have, or by reflection if they have none.
    /// </summary>
    /// <param name="options">The options; not yet used.</param>
    /// <param name="resolvers">The <c>Resolver</c> of each assembly with models. The first one that knows a type has precedence, also over the resolvers that the options have.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="InvalidOperationException">The options are read-only, because they have been used.</exception>
    public static JsonSerializerOptions AddJsonModels(this JsonSerializerOptions options, params JsonModelTypeInfoResolver[] resolvers)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(resolvers);
        foreach (JsonModelTypeInfoResolver resolver in resolvers)
            ArgumentNullException.ThrowIfNull(resolver, nameof(resolvers));

        // Options without any resolver get reflection when they are first used, if the project has not switched it off; with ours in them they would not.
        if (options.TypeInfoResolver is null && JsonSerializer.IsReflectionEnabledByDefault)
            AddReflection(options);
        for (int i = 0; i < resolvers.Length; i++)
            options.TypeInfoResolverChain.Insert(i, resolvers[i]);
        return options;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Only where the serializer itself would use reflection.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only where the serializer itself would use reflection.")]
    private static void AddReflection(JsonSerializerOptions options) => options.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver());
}
