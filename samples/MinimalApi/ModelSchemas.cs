using System.Text.Json.Nodes;
using JsonModelGen;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace MinimalApi;

/// <summary>Describes models in the OpenAPI document, where ASP.NET Core alone would describe any value: each model is a component.</summary>
internal static class ModelSchemas
{
    private const string Components = "#/components/schemas/";

    public static void AddTo(OpenApiOptions options)
    {
        // The names by which the schemas of models refer to each other. Collections of models have none, and so are described where they occur.
        options.CreateSchemaReferenceId = static type =>
            JsonModelSchema.Of(type) is { } schema ? schema.Name : OpenApiOptions.CreateDefaultSchemaReferenceId(type);
        options.AddSchemaTransformer(Describe);
    }

    private static Task Describe(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (JsonModelSchema.Of(context.JsonTypeInfo, context.JsonPropertyInfo) is not { } model)
            return Task.CompletedTask;

        // ASP.NET Core makes the model itself a component, and we the models that it contains.
        IReadOnlyDictionary<string, JsonObject> definitions = model.GetDefinitions(Components);
        SetKeywords(schema, model.Name is { } own ? definitions[own] : model.GetReference(Components));
        foreach ((string name, JsonObject definition) in definitions)
        {
            if (name != model.Name)
                context.Document?.AddComponent<IOpenApiSchema>(name, SetKeywords(new OpenApiSchema(), definition));
        }

        return Task.CompletedTask;
    }

    /// <summary>
    /// Keywords are written as they are, in the way of extensions. OpenApiSchema has no properties for some of them, such as prefixItems, and ASP.NET Core would
    /// follow the references of a recursive model without an end.
    /// </summary>
    private static OpenApiSchema SetKeywords(OpenApiSchema schema, JsonObject keywords)
    {
        // What ASP.NET Core knows about a type without its members would be written as well.
        schema.Type = null;
        schema.Format = null;
        schema.AnyOf = null;
        schema.Discriminator = null;

        // Other transformers may set it, such as the one for documentation comments.
        if (keywords.Remove("description", out JsonNode? description))
            schema.Description = (string?)description;
        schema.Extensions = keywords.ToDictionary(static keyword => keyword.Key, static IOpenApiExtension (keyword) => new JsonNodeExtension(keyword.Value!.DeepClone()));
        return schema;
    }
}
