using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Schemas;

/// <summary>What a shape must ask to give its schema: what the other models of the compilation, and the options, say.</summary>
internal interface ISchemaScope
{
    /// <summary>Whether what the reader accepts is described, and not what is written: never less than it accepts, even where it is hard to say.</summary>
    bool IsAccepting { get; }

    /// <summary>A reference to the schema of a model.</summary>
    SchemaNode ModelOf(ModelShape shape);

    /// <summary>A reference to the schema of a generic model with its type arguments.</summary>
    SchemaNode GenericModelOf(GenericModelShape shape);

    /// <summary>The type arguments of the model that is being described.</summary>
    ArgumentSchemas Arguments { get; }

    /// <summary>The schema of the enum whose codec, emitted beside the model, has this name; null if there is none.</summary>
    SchemaNode? EnumOf(string codec);

    /// <summary>The schema of the keys that it writes.</summary>
    SchemaNode? EnumKeyOf(string codec);

    /// <summary>The JSON of one of its values, by its bits; null if the enum has none such.</summary>
    string? EnumJsonOf(string codec, long bits);
}
