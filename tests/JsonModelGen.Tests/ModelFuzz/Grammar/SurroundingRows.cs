namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>The namespaces and containing types of the models of a file. <c>$U</c> is a number unique to the file.</summary>
internal static class SurroundingRows
{
    /// <summary>The line that opens the namespace, null for the global one, and whether a closing brace is needed.</summary>
    public static readonly Table<(string? Text, bool IsBlock)> Namespaces = new()
    {
        { 20, ("namespace F$U;", false) },
        { 8, ("namespace F$U {", true) },
        { 3, ("namespace F$U.Models.V1;", false) },
        { 2, ("namespace F$U.System;", false) },
        { 2, ("namespace F$U.JsonModelGen.System {", true) },
        { 2, ("namespace F$U.@class.Größe;", false) },
        { 1, ("namespace JsonModelGen.F$U;", false) },
        { 1, ("namespace System.F$U;", false) },
        { 5, (null, false) },
    };

    public static readonly Table<string> Outer = new()
    {
        { 10, "public partial class O$U" },
        { 4, "public static partial class O$U" },
        { 3, "public partial struct O$U" },
        { 3, "public partial record O$U" },
        { 2, "public readonly partial record struct O$U" },
        { 2, "public abstract partial class O$U" },
        { 1, "public ref partial struct O$U" },
        { 1, "public partial interface IO$U" },
        { 1, "public partial class O$U<T>" },
        { 1, "public partial record O$U<TKey, T>(TKey Key) where T : notnull" },
        { 1, "public class O$U" },
    };

    public static readonly Table<string> TypeParameters = new()
    {
        { 50, "" },
        { 4, "<T>" },
        { 2, "<TKey, TValue>" },
        { 1, "<@in>" },
    };

    /// <summary>Constraints of the first type parameter.</summary>
    public static readonly Table<string> Constraints = new()
    {
        { 30, "" },
        { 2, " where $P : notnull" },
        { 2, " where $P : struct" },
        { 2, " where $P : class" },
        { 1, " where $P : class?" },
        { 1, " where $P : IComparable<$P>" },
        { 1, " where $P : new()" },
        { 1, " where $P : unmanaged" },
        { 1, " where $P : Enum" },
        { 1, " where $P : IJsonModel<$P>" },
    };
}
