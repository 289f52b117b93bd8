namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Elements of a sorted collection cannot be compared.</summary>
public class JMG0117Tests
{
    private const string Beside = " [JsonModel] public partial record B(int V); public class C : List<int>;";

    [Theory]
    [InlineData("public SortedSet<B> [|X|] { get; set; } = [];", "SortedSet<B> sorts by B")]
    [InlineData("public SortedSet<B?>? [|X|] { get; init; }", "SortedSet<B?> sorts by B")]
    [InlineData("public System.Collections.Immutable.ImmutableSortedSet<B> [|X|] { get; set; } = [];", "ImmutableSortedSet<B> sorts by B")]
    [InlineData("public SortedDictionary<Uri, int> [|X|] { get; set; } = [];", "SortedDictionary<Uri, int> sorts by Uri")]
    [InlineData("public SortedSet<byte[]>[]? [|X|] { get; set; }", "SortedSet<byte[]> sorts by byte[]")]
    [InlineData("public SortedSet<(int, B)> [|X|] { get; set; } = [];", "SortedSet<(int, B)> sorts by (int, B)")]
    [InlineData("public Dictionary<string, SortedSet<C>> [|X|] { get; } = [];", "SortedSet<C> sorts by C")]
    [InlineData("[JsonKey] internal SortedSet<object> [|x|] = [];", "SortedSet<object> sorts by object")]
    public Task Warns_about_collections_that_can_only_hold_one_element(string member, string what) => DiagnosticProbe.Flags(
        "JMG0117",
        "[JsonModel] public partial class A { " + member + " }" + Beside,
        $"'{(member.Contains("|x|", StringComparison.Ordinal) ? "x" : "X")}' cannot be read with more than one element: {what}, which is not comparable: implement IComparable<{what.Split(" by ")[1]}>, use an unsorted collection, or a get-only property initialized with a comparer",
        emitted: ["A.g.cs", "B.g.cs"]);

    [Theory]
    [InlineData("public SortedSet<int> X { get; set; } = []; public SortedSet<string?> Y { get; set; } = []; public SortedSet<DayOfWeek> Z { get; set; } = [];")]
    [InlineData("public SortedSet<(int, string)> X { get; set; } = []; public SortedDictionary<Guid, B> Y { get; set; } = []; public SortedSet<int?> Z { get; set; } = [];")]
    [InlineData("public SortedSet<B> X { get; } = new(Comparer<B>.Create((one, other) => one.V - other.V));")]
    [InlineData("public SortedSet<B> X => []; public SortedSet<Version> Y { get; set; } = [];")]
    [InlineData("[JsonKey(FromJson = \"F\")] public SortedSet<B> X { get; set; } = []; private static SortedSet<B> F(List<B> x) => new(x);")]
    public Task Accepts_elements_that_can_be_sorted(string members) => DiagnosticProbe.Accepts("[JsonModel] public partial class A { " + members + " }" + Beside);

    [Fact]
    public Task Does_not_warn_about_type_parameters() => DiagnosticProbe.Accepts("[JsonModel] public partial class A<T> { public SortedSet<T> X { get; set; } = []; }");
}
