using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Model;

/// <summary>One <c>[JsonLiteral]</c> property, as parsed. Data, as <see cref="ModelSpec"/> is.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="Containing">The types that it stands in, outermost first: <c>partial class Data</c>.</param>
/// <param name="Modifiers">Its modifiers, which the other part must repeat: <c>public static partial</c>.</param>
/// <param name="TypeName">Its type, as a declaration has it.</param>
/// <param name="Name">Its name (not escaped).</param>
/// <param name="Path">The path of the file, as the attribute has it.</param>
/// <param name="SourceFolder">The folder of the source file, with <c>/</c> between its parts.</param>
/// <param name="Shape">The shape that reads it; null for the bytes themselves.</param>
/// <param name="Enums">The enums that occur in its type.</param>
/// <param name="AssemblyOptions">The options that its assembly sets.</param>
/// <param name="HolderName">The name of the nested class that holds its value.</param>
/// <param name="SuppressedIds">The diagnostics that the mere use of the type gives.</param>
/// <param name="HintName">The name of the emitted file.</param>
internal sealed record LiteralSpec(
    string Namespace,
    EquatableArray<string> Containing,
    string Modifiers,
    string TypeName,
    string Name,
    string Path,
    string SourceFolder,
    TypeShape? Shape,
    EquatableArray<EnumSpec> Enums,
    ModelOptions AssemblyOptions,
    string HolderName,
    EquatableArray<string> SuppressedIds,
    string HintName)
{
    /// <summary>The attributes that emitted members must do without.</summary>
    public EquatableArray<string> AmbiguousAttributes { get; init; }

    /// <summary>The accessors, with their modifiers, of a property with which something is wrong, so that it has no value whatever the file holds; else null.</summary>
    public EquatableArray<string>? Refused { get; init; }
}

/// <summary>A literal with its JSON, without white space: what is emitted. Without JSON something is wrong with the file or the property.</summary>
internal sealed record LiteralContent(LiteralSpec Spec, string? Json);
