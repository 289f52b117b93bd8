using System.Collections.Immutable;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Schemas;

/// <summary>
/// Composes the schemas of all types in a resolver: one document of definitions, each a model, which refer to each other by name. So a definition can be
/// moved to another document, such as that of an OpenAPI description, if its references are rewritten.
/// </summary>
internal sealed class ResolverSchemaComposer : SchemaComposer
{
    private ResolverSchemaComposer(SchemaSources sources)
        : base(sources, root: null, isFlat: true)
    {
    }

    /// <summary>The schemas of a class.</summary>
    /// <param name="resolver">The class.</param>
    /// <param name="content">What is in it.</param>
    /// <param name="sources">All models.</param>
    public static ResolverSchemas Compose(ResolverSpec resolver, ResolverContent content, SchemaSources sources)
    {
        ResolverSchemaComposer composer = new(sources);
        ImmutableArray<DescribedType>.Builder types = ImmutableArray.CreateBuilder<DescribedType>();
        foreach (ListedTypeSpec type in content.Types)
        {
            if (composer.SchemaOf(type, content, sources) is { } schema)
                types.Add(new DescribedType(type, schema.ToJson()));
        }

        return new ResolverSchemas(resolver, types.ToEquatable(), composer.ComposeDefinitions());
    }

    protected override string NameOf(ResolvedModel model, ArgumentSchemas arguments, ResolvedModel? union)
    {
        string name = SimpleTypeName.OfShown(model.Spec.Declaration.DisplayName);
        return arguments.TypeName ?? (union is null ? name : SimpleTypeName.OfShown(union.Spec.Declaration.DisplayName) + name);
    }

    /// <summary>The schema of a type; null for a model with an error.</summary>
    private SchemaNode? SchemaOf(ListedTypeSpec type, ResolverContent content, SchemaSources sources)
    {
        if (content.Shapes.TryGetValue(type.TypeName, out TypeShape shape))
            return SchemaOf(shape, content.Enums);
        if (sources.Find(type.TypeName) is { } model)
            return Defined(type.TypeName, model, ArgumentSchemas.None);
        return sources.FindEnum(type.CodecName) is { } item ? EnumSchema.ValueOf(item, this) : null;
    }
}
