using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Schemas;

/// <summary>The context for a shape's schema: the other models of the compilation, and the options.</summary>
internal interface ISchemaScope
{
    /// <summary>Whether the schema describes what is accepted instead of what is written; it must never be narrower than the reader.</summary>
    bool IsAccepting { get; }

    /// <summary>A reference to the schema of a model.</summary>
    SchemaNode ModelOf(ModelShape shape);

    /// <summary>A reference to the schema of a generic model with its type arguments.</summary>
    SchemaNode GenericModelOf(GenericModelShape shape);

    /// <summary>The type arguments of the model that is being described.</summary>
    ArgumentSchemas Arguments { get; }

    /// <summary>The schema of the enum whose codec, emitted beside the model, has this name; null if there is none.</summary>
    SchemaNode? EnumOf(string codec);

    /// <summary>The schema of its keys.</summary>
    SchemaNode? EnumKeyOf(string codec);

    /// <summary>The JSON of one of its values, by its bits; null if there is no such value.</summary>
    string? EnumJsonOf(string codec, long bits);
}
