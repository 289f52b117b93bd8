using Microsoft.CodeAnalysis;

namespace JsonModelGen.Tests.Attack;

/// <summary>Members of bases: hidden, overridden, private, generic, from another assembly.</summary>
internal static class InheritanceCases
{
    private static readonly Build s_library = new()
    {
        Library =
            """
            public class LibraryBase<T> { public T X { get; set; } = default!; public string I { get; init; } = "i"; public T[] L { get; init; } = []; protected int P { get; set; } public virtual int V { get; set; } = 3; public int G { get; internal set; } = 4; }
            """,
    };

    public static readonly Dictionary<string, AttackCase> All = new()
    {
        ["hidden by a method"] = Hidden("public new int X() => 1;"),
        ["hidden by a nested type"] = Hidden("public new class X;"),
        ["hidden by a constant"] = Hidden("public new const int X = 1;"),
        ["hidden by a static property"] = Hidden("public static new int X { get; set; }"),
        ["hidden by a field"] = Hidden("public new string X = \"\";"),
        ["hidden by an event"] = Hidden("public new event Action? X { add { } remove { } }"),
        ["hidden by a private property"] = Hidden("private new int X { get; set; }"),
        ["hidden by a member of another type"] = new("public class B { public int X { get; set; } } [JsonModel] public partial class A : B { public new required string X { get; init; } }", """{"x":"7"}"""),
        ["protected member hidden by a method"] = new("public class B { [JsonKey] protected int X { get; set; } } [JsonModel] public partial class A : B { public new int X() => 1; }", MayBeRefused: true),
        ["init-only and private members hidden by all sorts"] = new(
            "public enum E { X, Y } public class B<T> { public T X { get; init; } = default!; [JsonInclude] public string? S { get; private set; } = \"s\"; public E En { get; set; } = E.Y; } [JsonModel] public partial class A : B<int?> { public new int X() => 1; public new void S() { } public new class En; }",
            """{"x":7}""", """{"x":7,"s":"s","en":"y"}"""),
        ["base nested in generic types"] = new("public class O<T> { public class B<U> { public T X { get; init; } = default!; [JsonInclude] public U Y { get; private set; } = default!; [JsonKey] private U _z = default!; public U Z() => _z; } } [JsonModel] public partial class A : O<int>.B<string?>;", """{"x":1,"y":null,"_z":"z"}"""),
        ["generic base with constraints of every kind"] = new(
            "public class B<T, U, V, W> where T : unmanaged where U : class? where V : U where W : notnull, IComparable<W>, IEquatable<W?> { public T X { get; init; } public W Y { get; init; } = default!; public int N { get; init; } = 3; } [JsonModel] public partial class A : B<int, object?, string?, string>;",
            """{"x":1,"y":"y"}""", """{"x":1,"y":"y","n":3}"""),
        ["generic base of the model itself"] = new("public class B<TSelf> where TSelf : B<TSelf> { public TSelf? Next { get; init; } public int Id { get; init; } = 4; } [JsonModel] public partial class A : B<A>;", """{"next":{"next":null,"id":1},"id":4}"""),
        ["oblivious generic base"] = new(
            "#nullable disable\npublic class B<T> { public T X { get; init; } public T[] L { get; init; } public string S { get; init; } }\n#nullable enable\n[JsonModel] public partial class A : B<string>; [JsonModel] public partial class C : B<int?>; [JsonModel] public partial class D : B<A?>;",
            """{"x":"x","l":null,"s":null}"""),
        ["attributes on a base record's property and on its parameter"] = new(
            "public abstract record B([JsonKey(IncludeToJson = false)] [property: JsonKey(\"k\")] int X); [JsonModel] public partial record A(int X, int Z) : B(X);",
            """{"k":1,"z":2}""", """{"z":2}"""),
        ["attributes on the parameters of a base record"] = new(
            "public abstract record B([JsonKey(\"k\")] int X, [JsonKey(IncludeIfNull = false)] string? Y); [JsonModel] public partial record A(int X, string? Y, int Z) : B(X, Y);",
            """{"k":1,"y":null,"z":2}""", """{"k":1,"z":2}"""),
        ["attributes on the parameters of a base record in another assembly"] = new(
            "[JsonModel] public partial record A(int X, string? Y, int Z) : LibraryRecord(X, Y);",
            """{"k":1,"y":null,"z":2}""", """{"k":1,"z":2}""",
            Build: new() { Library = "public abstract record LibraryRecord([JsonKey(\"k\")] int X, [JsonKey(IncludeIfNull = false)] string? Y);" }),
        ["init-only members of a private base in the same generic type"] = new(
            """
            public partial class O<T>
            {
                private class B { public int X { get; private init; } [JsonInclude] public T? Y { get; private set; } }
                private class C<U> : B { public U Z { get; init; } = default!; }
                [JsonModel] private partial class M : C<string?>;
                public static string Round<TCodec>(string json) where TCodec : IJsonCodec<T> => JsonModel.ToJson<M, M.Codec<TCodec>>(JsonModel.FromJson<M, M.Codec<TCodec>>(json));
            }
            public static class A
            {
                public static Text FromJson(string json) => new(O<int>.Round<Int32Codec>(json));
                public sealed record Text(string Json) { public string ToJson() => Json; }
            }
            """,
            """{"x":1,"y":2,"z":"z"}"""),
        ["oblivious type arguments against a constraint"] = new(
            "#nullable disable\n[JsonModel] public partial class N<T> where T : notnull { public T X { get; init; } public N<A> Y { get; set; } } [JsonModel] public partial record A(N<List<int>> Z, N<N<string>> W);",
            """{"z":{"x":[1],"y":null},"w":null}"""),
        ["init-only members of a private base with other type arguments"] = new(
            "public partial class O<T> { private class B<U> { public int X { get; private init; } } [JsonModel] private partial class M<V> : B<V> { public V? W { get; set; } } }",
            Refused: "JMG0103"),
        ["left out by the parameter of a base record"] = new("public record B([JsonKey(IncludeFromJson = false, IncludeToJson = false)] int X); [JsonModel] public partial record A(int X, int Y) : B(X);", Refused: "JMG0102"),
        ["base in another assembly"] = new("[JsonModel] public partial class A : LibraryBase<string?> { public override int V { get => base.V; set => base.V = value; } }", Build: s_library),
        ["base in another oblivious assembly"] = new("[JsonModel] public partial class A : LibraryBase<string>; [JsonModel] public partial class C : LibraryBase<int>;", Build: s_library with { Nullable = NullableContextOptions.Disable }),
        ["base that is a collection in another assembly"] = new("[JsonModel] public partial class A : Dictionary<string, int> { public int X { get; set; } }", Refused: "JMG0002"),
        ["volatile private fields of a base"] = new("public class B { [JsonKey] private volatile int _x = 3; [JsonKey] private volatile string? _y = null; public string S() => _x + _y; } [JsonModel] public partial class A : B;", """{"_x":9,"_y":"y"}"""),
        ["private member of a base with accessors' names beside it"] = new("public class B { [JsonKey] private int X { get; set; } = 3; [JsonKey] private int GetX = 1; [JsonKey] private int SetX = 1; public int Sum() => X + GetX + SetX; } [JsonModel] public partial class A : B;", """{"x":1,"getX":2,"setX":3}"""),
        ["private nested model of a base"] = new("public partial class B { [JsonModel] private partial class P { public int V { get; set; } } [JsonKey] private P? X { get; set; } public object? S() => X; } [JsonModel] public partial class A : B { public int Z { get; set; } }", MayBeRefused: true),
        ["method of ours in a base"] = new("public class B { public string ToJson(JsonModelWriteOptions? options = null) => \"b\"; } [JsonModel] public partial class A : B { public int X { get; set; } }", MayBeRefused: true),
        ["private member of a base with a name of ours"] = new("public class B { private int FromJson = 1; private string ToJson() => \"b\" + FromJson; public override string ToString() => ToJson(); } [JsonModel] public partial class A : B { public int X { get; set; } }", """{"x":1}"""),
        ["interface with a name of ours, implemented explicitly"] = new("public interface I { string ToJson(JsonModelWriteOptions? options = null); } [JsonModel] public partial class A : I { public int X { get; set; } string I.ToJson(JsonModelWriteOptions? options) => \"\"; }", """{"x":1}"""),
        ["covariant overrides"] = new("public class B { public virtual object V { get; } = 1; } public class C : B { public virtual string W { get; set; } = \"c\"; public override string V => \"s\"; } [JsonModel] public partial class A : C { public override string W { get; set; } = \"a\"; }", """{"v":"s","w":"b"}""", MayBeRefused: true),
        ["records with overridden and hidden positional members"] = new("public record B(int X) { public virtual int V { get; init; } = X; } [JsonModel] public partial record A(int X, int V) : B(X) { public override int V { get; init; } = V; public sealed override string ToString() => \"\"; }", """{"x":1,"v":2}"""),
        ["model of a model of a model, in classes between"] = new("[JsonModel] public partial class R { public int X { get; init; } = 1; } public class S : R; [JsonModel] public partial class T : S { public int Y { get; init; } = 2; } [JsonModel] public sealed partial class A : T;", "{}", """{"x":1,"y":2}"""),
        ["nested type called like accessors, in a base"] = new("[JsonModel] public partial class R { [JsonInclude] public int X { get; private set; } public static class JsonAccessors2; } [JsonModel] public partial class S : R { [JsonInclude] public int Y { get; private set; } } [JsonModel] public partial class A : S { [JsonInclude] public int Z { get; private set; } }", """{"x":1,"y":2,"z":3}"""),
        ["base that is refused"] = new("[JsonModel] public abstract partial class B { public int X { get; set; } } [JsonModel] public partial class A : B { public int Y { get; set; } }", Refused: "JMG0002"),
        ["oblivious base whose collection only an accessor gets"] = new(
            "#nullable disable\npublic abstract class B { [JsonKey(IncludeIfNull = false)] public List<A> X { private get; set; } = []; } [JsonModel] public partial class A : B { }",
            """{"x":[null,{"x":[]}]}"""),
    };

    /// <summary>Properties of a base that the model hides, which System.Text.Json can read and write, too.</summary>
    private static AttackCase Hidden(string by) => new(
        "public class B { public int X { get; set; } = 1; } [JsonModel] public partial class A : B { public int Id { get; set; } " + by + " }",
        """{"x":7,"id":2}""");
}
