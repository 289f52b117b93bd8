using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Schemas;

/// <summary>The schemas of the type arguments of a generic model, created where the model is used.</summary>
internal sealed class ArgumentSchemas
{
    /// <summary>For a model without type arguments.</summary>
    public static readonly ArgumentSchemas None = new();

    private readonly Dictionary<string, (SchemaNode Value, SchemaNode Key)> _schemas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private ArgumentSchemas()
    {
    }

    /// <summary>The schemas of the arguments of a closed model.</summary>
    public static ArgumentSchemas Of(GenericModelShape shape, ISchemaScope scope)
    {
        ArgumentSchemas arguments = new() { TypeName = SimpleTypeName.Of(shape.TypeName, scope.Arguments.NameOf) };
        List<string> texts = [shape.Definition];
        foreach (TypeArgument argument in shape.Arguments)
        {
            (SchemaNode Value, SchemaNode Key) schemas = (argument.Shape.SchemaIn(scope), argument.Shape.CanBeKey ? argument.Shape.KeySchema(scope) : SchemaNode.Any);

            // A parameter of an inner type may hide one of an outer type: it comes later.
            arguments._schemas[argument.Parameter] = schemas;
            arguments._names[argument.Parameter] = SimpleTypeName.Of(argument.Shape.TypeName, scope.Arguments.NameOf);
            texts.Add(schemas.Value.ToJson() + schemas.Key.ToJson());
        }

        arguments.Identity = string.Join("\n", texts);
        return arguments;
    }

    /// <summary>Whether they are the type parameters of the model itself.</summary>
    public bool AreParameters
    {
        get
        {
            foreach (KeyValuePair<string, (SchemaNode Value, SchemaNode Key)> argument in _schemas)
            {
                if (argument.Value.Value.ToJson() != TypeParameterMark.OfValue(argument.Key).ToJson())
                    return false;
            }

            return true;
        }
    }

    /// <summary>The identity of the closed model among those with other schemas.</summary>
    public string Identity { get; private set; } = "";

    /// <summary>The name of the closed model, of letters: <c>PageOfUser</c>; null without type arguments.</summary>
    public string? TypeName { get; private init; }

    /// <summary>The same for the argument of a type parameter; null if it is none.</summary>
    public string? NameOf(string parameter) => _names.TryGetValue(parameter, out string name) ? name : null;

    /// <summary>The schema of the argument for a type parameter, or its mark if not known.</summary>
    public SchemaNode ValueOf(string parameter) =>
        _schemas.TryGetValue(parameter, out (SchemaNode Value, SchemaNode Key) schemas) ? schemas.Value : TypeParameterMark.OfValue(parameter);

    /// <summary>The schema of its keys.</summary>
    public SchemaNode KeyOf(string parameter) =>
        _schemas.TryGetValue(parameter, out (SchemaNode Value, SchemaNode Key) schemas) ? schemas.Key : TypeParameterMark.OfKey(parameter);
}
