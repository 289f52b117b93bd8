using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Model;

/// <summary>A class with <c>[JsonModelResolver]</c>, as parsed. Plain data, like <see cref="ModelSpec"/>.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="Openings">The class and its containing types, outermost first: <c>partial class AppJson</c>.</param>
/// <param name="Name">Its simple name.</param>
/// <param name="Types">The types that the attribute names.</param>
/// <param name="Enums">The enums that occur in them, whose codecs the class contains.</param>
/// <param name="AssemblyOptions">The options that its assembly sets.</param>
/// <param name="HolderName">The name of the nested class that holds the value.</param>
/// <param name="HintName">The name of the emitted file.</param>
internal sealed record ResolverSpec(
    string Namespace,
    EquatableArray<string> Openings,
    string Name,
    EquatableArray<ListedTypeSpec> Types,
    EquatableArray<EnumSpec> Enums,
    ModelOptions AssemblyOptions,
    string HolderName,
    string HintName)
{
    /// <summary>The attributes that emitted members cannot have.</summary>
    public EquatableArray<string> AmbiguousAttributes { get; init; }

    /// <summary>The shapes of the types that the attribute names, in the same order, for their schemas.</summary>
    public EquatableArray<TypeShape> Shapes { get; init; }

    /// <summary>Whether the attribute asks for schemas; null if it does not say.</summary>
    public bool? CreateJsonSchema { get; init; }

    /// <summary>The name of the nested class that holds the schemas.</summary>
    public string SchemaHolderName { get; init; } = "";

    /// <summary>Whether the class has schemas.</summary>
    public bool HasSchemas(ModelOptions buildOptions) => (CreateJsonSchema ?? AssemblyOptions.CreateJsonSchema ?? buildOptions.CreateJsonSchema) == true;
}

/// <summary>A type in a resolver.</summary>
/// <param name="TypeName">Its <c>global::</c> name.</param>
/// <param name="CodecName">The <c>global::</c> name of its codec.</param>
/// <param name="IsValueType">Whether it is a value type.</param>
/// <param name="IsKey">Whether its codec also reads and writes keys.</param>
/// <param name="SuppressedIds">The diagnostics that any use of it causes.</param>
internal sealed record ListedTypeSpec(string TypeName, string CodecName, bool IsValueType, bool IsKey, EquatableArray<string> SuppressedIds);
