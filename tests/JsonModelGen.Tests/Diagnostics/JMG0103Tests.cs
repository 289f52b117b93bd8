namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Member cannot be read or written.</summary>
public class JMG0103Tests
{
    [Theory]
    [InlineData("[JsonModel] public partial class A { [JsonKey] public static int [|X|] { get; set; } }", "it is static")]
    [InlineData("[JsonModel] public partial class A { [JsonKey] public const int [|X|] = 1; }", "it is static")]
    [InlineData("[JsonModel] public partial class A { private int x; [JsonKey] public ref int [|X|] => ref x; }", "it returns a reference")]
    [InlineData("[JsonModel] public partial class A { [JsonKey(IncludeFromJson = true)] public int [|X|] => 1; }", "it cannot be set: it has no setter, and no constructor parameter has its name")]
    [InlineData("[JsonModel] public partial class A { [JsonKey(Required = true)] public int [|X|] { get; } }", "it cannot be set: it has no setter, and no constructor parameter has its name")]
    [InlineData("[JsonModel] public partial class A { private int _x; [JsonKey(IncludeToJson = true)] public int [|X|] { set => _x = value; } public int Y => _x; }", "it has no accessible getter")]
    [InlineData("[JsonModel] public partial class A { public required int [|X|]; }", "it is required, but not included: add [JsonKey]")]
    [InlineData("public class Base { internal required int [|X|] { get; set; } } [JsonModel] internal partial class A : Base;", "it is required, but not included: add [JsonKey]")]
    [InlineData("[JsonModel] public partial class A { [Obsolete(\"gone\", true)] public int [|X|] { get; set; } }", "using it does not compile, because it or its type is obsolete as an error: exclude it with [JsonKey(IncludeFromJson = false, IncludeToJson = false)]")]
    [InlineData("[Obsolete(\"gone\", true)] public enum E { A } [JsonModel] public partial class A { [Obsolete(\"gone\", true)] public List<E>? [|X|] { get; set; } }", "using it does not compile, because it or its type is obsolete as an error: exclude it with [JsonKey(IncludeFromJson = false, IncludeToJson = false)]")]
    public Task Flags_members_that_are_included_in_vain(string source, string reason) =>
        DiagnosticProbe.Flags("JMG0103", source, $"'X' cannot be read or written as a member of 'A': {reason}");

    [Theory]
    [InlineData("[JsonModel] public partial class A { [JsonKey] public int [|this|][int i] => i; }")]
    [InlineData("public interface I { int X { get; } } [JsonModel] public partial class A : I { [JsonKey] int I.[|X|] => 1; }")]
    public Task Flags_members_without_their_own_name(string source) => DiagnosticProbe.Flags("JMG0103", source);

    /// <summary>If the member is not in source, the model is flagged.</summary>
    [Fact]
    public Task Flags_a_setter_that_is_private_to_another_assembly() => DiagnosticProbe.Flags(
        "JMG0103",
        "[JsonModel] public partial class [|A|] : Base;",
        "'X' cannot be read or written as a member of 'A': it cannot be set: it has no setter, and no constructor parameter has its name",
        new Build { Library = "public class Base { [JsonKey(Required = true)] public int X { get; private set; } }" });

    [Theory]
    [InlineData("public class Base { [JsonKey] private int X { get; } } [JsonModel] public partial class A : Base;")]
    [InlineData("[JsonModel] public partial class A { public static int X { get; set; } public int this[int i] => i; public int Y => 1; }")]
    [InlineData("[JsonModel] public partial class A { [JsonKey] private int X { get; set; } [JsonKey] internal int _y; }")]
    [InlineData("public class Base { [JsonKey] protected int X { get; private set; } } [JsonModel] public partial class A : Base;")]
    [InlineData("[JsonModel] public partial class A { private int _x; public int X { set => _x = value; } public int Y => _x; }")]
    [InlineData("[JsonModel] public partial class A { [JsonIgnore, Obsolete(\"gone\", true)] public int X { get; set; } public int Y { get; set; } }")]
    [InlineData("[JsonModel] public partial class A { [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public A() => X = 1; public required int X; public int Y => X; }")]
    public Task Accepts_members_that_are_not_included_or_are_accessible(string source) => DiagnosticProbe.Accepts(source);
}
