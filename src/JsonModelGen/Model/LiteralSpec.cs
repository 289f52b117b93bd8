using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Model;

/// <summary>One <c>[JsonLiteral]</c> property, as parsed. Plain data, like <see cref="ModelSpec"/>.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="Containing">The containing types, outermost first: <c>partial class Data</c>.</param>
/// <param name="Modifiers">Its modifiers, which the other part must repeat: <c>public static partial</c>.</param>
/// <param name="TypeName">Its type, as declared.</param>
/// <param name="Name">Its name (not escaped).</param>
/// <param name="Path">The path in the attribute.</param>
/// <param name="SourceFolder">The folder of the source file, with <c>/</c> between its parts.</param>
/// <param name="Shape">The shape that reads it; null for the bytes themselves.</param>
/// <param name="Enums">The enums that occur in its type.</param>
/// <param name="AssemblyOptions">The options that its assembly sets.</param>
/// <param name="HolderName">The name of the nested class that holds its value.</param>
/// <param name="SuppressedIds">The diagnostics that any use of the type causes.</param>
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
    /// <summary>The attributes that emitted members cannot have.</summary>
    public EquatableArray<string> AmbiguousAttributes { get; init; }

    /// <summary>The accessors, with modifiers, of an invalid property, which has no value whatever the file contains; else null.</summary>
    public EquatableArray<string>? Refused { get; init; }
}

/// <summary>A literal with its minified JSON, to be emitted. Null JSON means that the file or the property is invalid.</summary>
internal sealed record LiteralContent(LiteralSpec Spec, string? Json);
