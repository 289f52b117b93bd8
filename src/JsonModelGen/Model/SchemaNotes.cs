namespace JsonModelGen.Generator.Model;

/// <summary>Data that only the schema of a model needs, so that an edited comment does not re-emit the model.</summary>
/// <param name="FullName">The <c>global::</c> name of the model.</param>
/// <param name="Description">The summary of its documentation, or null.</param>
/// <param name="Members">Its members that have a note.</param>
internal sealed record SchemaNotes(string FullName, string? Description, EquatableArray<MemberNote> Members);

/// <summary>Data of a member that only the schema needs.</summary>
/// <param name="Name">The C# name (not escaped).</param>
/// <param name="Description">The summary of its documentation, or null.</param>
/// <param name="Schema">The schema that <c>[JsonSchema]</c> gives it, without white space, or null.</param>
internal sealed record MemberNote(string Name, string? Description, string? Schema);
