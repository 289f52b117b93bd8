using static JsonModelGen.Tests.ModelFuzz.Traits;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>The kinds of types in which a member is allowed.</summary>
[Flags]
internal enum In
{
    Class = 1,
    Struct = 2,
    ReadOnlyStruct = 4,
    Mutable = Class | Struct,
    Any = Class | Struct | ReadOnlyStruct,
}

/// <summary>
/// How a member is declared. <c>$T</c> is its type, <c>$N</c> its name, <c>$F</c> the name of its backing field, <c>$V</c> a value,
/// <c>$I</c> an optional initializer.
/// </summary>
internal sealed record MemberRow(string Text, In In = In.Any, Traits Traits = None, bool NeedsCSharp14 = false)
{
    /// <summary>Whether it is a property or a field, which can have attributes.</summary>
    public bool IsData => !Text.Contains(" class $N", StringComparison.Ordinal) && !Text.Contains(" enum $N", StringComparison.Ordinal) && !Text.Contains(" event ", StringComparison.Ordinal) && !Text.Contains("$N()", StringComparison.Ordinal);

    /// <summary>Whether it is allowed in a sealed type.</summary>
    public bool CanBeSealed => !Text.Contains("virtual", StringComparison.Ordinal);

    public bool NeedsValue => Text.Contains("$V", StringComparison.Ordinal);
}

/// <summary>The members of models and of their bases. To add a kind of member, add a line.</summary>
internal static class MemberRows
{
    public static readonly Table<MemberRow> All = new()
    {
        { 40, new("public $T $N { get; set; }$I", In.Mutable) },
        { 30, new("public $T $N { get; init; }$I") },
        { 8, new("public $T $N { get; private set; }$I", In.Mutable) },
        { 4, new("public $T $N { get; private init; }$I") },
        { 4, new("public $T $N { get; internal set; }$I", In.Mutable) },
        { 4, new("public $T $N { get; internal init; }$I") },
        { 3, new("public $T $N { get; protected set; }$I", In.Class) },
        { 3, new("public $T $N { get; protected internal init; }$I", In.Class) },
        { 5, new("public $T $N { get; } = $V;", In.Class, OneWay | StjOnlyWrites) },
        { 5, new("public $T $N => $V;", Traits: OneWay | StjOnlyWrites) },
        { 10, new("public required $T $N { get; set; }$I", In.Mutable) },
        { 10, new("public required $T $N { get; init; }$I") },
        { 2, new("public required $T $N;", In.Mutable) },
        { 3, new("[JsonKey] public required $T $N;", In.Mutable) },
        { 3, new("public $T $N$I;", In.Mutable) },
        { 5, new("[JsonKey] public $T $N$I;", In.Mutable) },
        { 3, new("[JsonInclude] public $T $N$I;", In.Mutable) },
        { 5, new("[JsonKey] private $T $N$I;", In.Mutable) },
        { 2, new("[JsonKey] protected $T $N$I;", In.Class) },
        { 2, new("[JsonKey] public readonly $T $N = $V;", In.Class, OneWay | StjOnlyWrites) },
        { 3, new("[JsonKey] internal $T $N { get; set; }$I", In.Mutable) },
        { 3, new("[JsonInclude] private $T $N { get; set; }$I", In.Mutable) },
        { 2, new("[JsonKey] private $T $N { get; init; }$I") },
        { 2, new("[JsonKey] protected $T $N { get; init; }$I", In.Class) },
        { 2, new("internal $T $N { get; set; }$I", In.Mutable) },
        { 1, new("protected $T $N { get; set; }$I", In.Class) },
        { 1, new("public $T $N { private get; set; }$I", In.Mutable, Unreadable) },
        { 1, new("public $T $N { set { } }", In.Mutable, Unreadable) },
        { 4, new("private $T $F$I; public $T $N { get => $F; set => $F = value; }", In.Mutable) },
        { 2, new("private readonly $T $F = $V; public $T $N { get => $F; init => $F = value; }", In.Class) },
        { 2, new("private $T $F$I; public $T $N { get { return $F; } private set { $F = value; } }", In.Mutable) },
        { 2, new("public partial $T $N { get; set; } private $T $F$I; public partial $T $N { get => $F; set => $F = value; }", In.Mutable) },
        { 2, new("public $T $N { get; set => field = value; }$I", In.Mutable, NeedsCSharp14: true) },
        { 2, new("public $T $N { get => field; init; }$I", NeedsCSharp14: true) },
        { 4, new("public virtual $T $N { get; set; }$I", In.Class) },
        { 1, new("public virtual $T $N { get; init; }$I", In.Class) },
        { 1, new("public static $T $N { get; set; }$I") },
        { 1, new("[JsonKey] public static $T $N { get; set; }$I") },
        { 1, new("public static readonly $T $N;") },
        { 1, new("public const int $N = 3;") },
        { 1, new("public $T this[int $N] => $V;") },
        { 1, new("public event Action? $N { add { } remove { } }") },
        { 1, new("public $T $N() => $V;") },
        { 1, new("private $T $F$I; public ref $T $N => ref $F;", In.Class) },
        { 1, new("private $T $F$I; public ref readonly $T $N => ref $F;", In.Class) },
        { 1, new("public class $N;") },
        { 1, new("public enum $N { A }") },
        { 1, new("public volatile string? $F; [JsonKey] public volatile int $N;", In.Mutable) },
    };

    /// <summary>Members that a constructor fills.</summary>
    public static readonly Table<MemberRow> Filled = new()
    {
        { 20, new("public $T $N { get; }") },
        { 8, new("public $T $N { get; init; }") },
        { 6, new("public $T $N { get; set; }", In.Mutable) },
        { 4, new("public $T $N { get; private set; }", In.Mutable) },
        { 3, new("[JsonKey] public readonly $T $N;") },
        { 2, new("[JsonKey] private readonly $T $N;") },
        { 2, new("private readonly $T $F; public $T $N { get => $F; private init => $F = value; }") },
        { 2, new("[JsonInclude] private $T $N { get; }") },
        { 1, new("public required $T $N { get; init; }") },
    };

    /// <summary>Modifiers of parameters.</summary>
    public static readonly Table<string> ParameterModifiers = new()
    {
        { 40, "" },
        { 3, "in " },
        { 2, "ref readonly " },
        { 1, "scoped in " },
        { 1, "ref " },
    };
}
