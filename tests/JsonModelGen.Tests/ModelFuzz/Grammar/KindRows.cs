namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>What kind of type a model is.</summary>
/// <param name="Text">The modifiers and the keyword.</param>
/// <param name="IsRecord">Whether it may have positional members that become properties.</param>
/// <param name="IsStruct">Whether it is a value type.</param>
/// <param name="IsReadOnly">Whether all its members must be read-only.</param>
/// <param name="CanHaveBase">Whether it can derive from a class.</param>
internal sealed record KindRow(string Text, bool IsRecord = false, bool IsStruct = false, bool IsReadOnly = false, bool CanHaveBase = false);

/// <summary>The kinds of models. To add one, add a line.</summary>
internal static class KindRows
{
    public static readonly Table<KindRow> All = new()
    {
        { 10, new("public partial class", CanHaveBase: true) },
        { 6, new("public sealed partial class", CanHaveBase: true) },
        { 10, new("public partial record", IsRecord: true, CanHaveBase: true) },
        { 8, new("public sealed partial record", IsRecord: true, CanHaveBase: true) },
        { 3, new("public sealed partial record class", IsRecord: true, CanHaveBase: true) },
        { 4, new("public partial struct", IsStruct: true) },
        { 3, new("public readonly partial struct", IsStruct: true, IsReadOnly: true) },
        { 4, new("public partial record struct", IsRecord: true, IsStruct: true) },
        { 4, new("public readonly partial record struct", IsRecord: true, IsStruct: true, IsReadOnly: true) },
        { 1, new("public unsafe partial class", CanHaveBase: true) },
    };

    /// <summary>Kinds that can never be models, or not always.</summary>
    public static readonly Table<KindRow> Odd = new()
    {
        { 2, new("public abstract partial class", CanHaveBase: true) },
        { 2, new("public abstract partial record", IsRecord: true, CanHaveBase: true) },
        { 1, new("public class", CanHaveBase: true) },
        { 1, new("public record", IsRecord: true, CanHaveBase: true) },
        { 1, new("public static partial class") },
        { 1, new("public ref partial struct", IsStruct: true) },
        { 1, new("file partial class", CanHaveBase: true) },
    };

    /// <summary>Types that are named by <c>[assembly: JsonModelFor]</c>.</summary>
    public static readonly Table<KindRow> Foreign = new()
    {
        { 10, new("public class", CanHaveBase: true) },
        { 4, new("public sealed class", CanHaveBase: true) },
        { 6, new("public record", IsRecord: true, CanHaveBase: true) },
        { 4, new("public struct", IsStruct: true) },
        { 3, new("public readonly record struct", IsRecord: true, IsStruct: true, IsReadOnly: true) },
        { 1, new("public abstract class", CanHaveBase: true) },
    };

    /// <summary>The kinds of base classes that are not models.</summary>
    public static readonly Table<string> Bases = new()
    {
        { 3, "public abstract partial class" },
        { 3, "public class" },
    };

    public static readonly Table<string> RecordBases = new()
    {
        { 3, "public abstract partial record" },
        { 3, "public record" },
    };
}
