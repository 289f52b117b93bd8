namespace JsonModelGen.Tests.Attack;

/// <summary>Language features around models: aliases, partial members, interfaces with static members, unusual fields, operators.</summary>
internal static class ModernCases
{
    public static readonly Dictionary<string, AttackCase> All = new()
    {
        ["aliases of types of every kind"] = new(
            "using Pair = (int Left, string? Right); using Names = System.Collections.Generic.List<string>; using Maybe = int?; [JsonModel] public partial record A(Pair X, Pair? Y, Names Z, List<Pair> W, Maybe V);",
            """{"x":[1,null],"y":[2,"r"],"z":["n"],"w":[[3,"s"]],"v":null}"""),
        ["global aliases that shadow the system"] = new(
            new Sources(new SourceFile("Usings.cs", "global using String = System.Int32; global using List = System.Collections.Generic.Dictionary<string, int>;"), new SourceFile("A.cs", "[JsonModel] public partial record A(String X, List Y);")),
            """{"x":1,"y":{"a":2}}"""),
        ["partial constructor and partial event"] = new(
            "[JsonModel] public partial class A { public partial A(int x); public partial A(int x) => X = x; public int X { get; } public partial event Action? E; public partial event Action? E { add { } remove { } } }",
            """{"x":1}""", NeedsCSharp14: true),
        ["extension members beside a model"] = new(
            "[JsonModel] public partial record A(int X); public static class E { extension(A a) { public int Twice => 2 * a.X; public static A Zero => new(0); } }", """{"x":1}""", NeedsCSharp14: true),
        ["compound operators and null-conditional assignment"] = new(
            "[JsonModel] public partial class A { public int X { get; set; } public void operator +=(int y) => X += y; public A? Next { get; set; } public void Link() => Next?.X = 1; }", """{"x":1,"next":null}""", NeedsCSharp14: true),
        ["field-backed properties with init and required"] = new(
            "[JsonModel] public partial class A { public required string X { get; init => field = value.Trim(); } public int Y { get => field + 1; set; } = 5; public List<int> Z { get => field ??= []; } }",
            """{"x":" a "}""", """{"x":"a","y":6,"z":[]}""", NeedsCSharp14: true),
        ["static abstract members of an interface"] = new(
            "public interface I<TSelf> where TSelf : I<TSelf> { static abstract TSelf FromX(int x); static virtual int Zero => 0; int X { get; } int Twice => 2 * X; } [JsonModel] public partial record A(int X) : I<A> { public static A FromX(int x) => new(x); }", """{"x":1}"""),
        ["model in an interface, and in a generic one"] = new(
            "public partial interface I { [JsonModel] public partial record P(int X); } public partial interface J<T> { [JsonModel] public partial class Q { public T? V { get; set; } [JsonKey] internal int Hidden { get; set; } } } [JsonModel] public partial record A(I.P X, J<int>.Q Y);",
            Refused: "JMG0002"),
        ["indexer with a name of its own"] = new("[JsonModel] public partial class A { [System.Runtime.CompilerServices.IndexerName(\"FromIndex\")] public int this[int i] => i; public int X { get; set; } }", """{"x":1}"""),
        ["inline array and fixed-size struct"] = new("[System.Runtime.CompilerServices.InlineArray(4)] public struct Buffer4 { private int _first; } [JsonModel] public partial class A { private Buffer4 _buffer; public int X { get => _buffer[0]; set => _buffer[0] = value; } }", """{"x":7}"""),
        ["inline array as a member"] = new("[System.Runtime.CompilerServices.InlineArray(4)] public struct Buffer4 { private int _first; } [JsonModel] public partial class A { public Buffer4 X { get; set; } }", Refused: "JMG0201"),
        ["inline array that is a model"] = new("[System.Runtime.CompilerServices.InlineArray(4), JsonModel] public partial struct A { private int _first; }", "{}"),
        ["struct with explicit layout, fields that overlap"] = new("[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Explicit), JsonModel] public partial struct A { [System.Runtime.InteropServices.FieldOffset(0), JsonKey] public int X; [System.Runtime.InteropServices.FieldOffset(0), JsonKey(IncludeFromJson = false)] public uint Y; }", """{"x":-1}""", """{"x":-1,"y":4294967295}"""),
        ["record whose equality and printing are its own"] = new("[JsonModel] public partial record A(int X) { public virtual bool Equals(A? other) => other is not null; public override int GetHashCode() => 0; public sealed override string ToString() => \"a\"; protected virtual bool PrintMembers(System.Text.StringBuilder b) => false; }", """{"x":1}"""),
        ["record that deconstructs and copies by hand"] = new("[JsonModel] public partial record A { public A(int x, int y) => (X, Y) = (x, y); protected A(A other) => (X, Y) = (other.X, 5); public int X { get; } public int Y { get; init; } public void Deconstruct(out int x, out int y) => (x, y) = (X, Y); }", """{"x":1,"y":2}"""),
        ["conversions that could be taken for reading"] = new("[JsonModel] public partial record struct A(int X) { public static implicit operator A(int x) => new(x); public static explicit operator int(A a) => a.X; public static implicit operator A?(string s) => null; public static bool operator true(A a) => true; public static bool operator false(A a) => false; }", """{"x":1}"""),
        ["members hidden behind explicit interfaces of the same names"] = new("public interface I { int X { get; set; } string Y { get; } } [JsonModel] public partial class A : I { int I.X { get; set; } string I.Y => \"i\"; public string X { get; set; } = \"\"; public int Y { get; init; } = 3; }", """{"x":"a","y":4}"""),
        ["base whose constructor calls a virtual member"] = new("public abstract class B { protected B() => Init(); protected abstract void Init(); public int X { get; set; } } [JsonModel] public partial class A : B { public int Y { get; set; } = 2; protected override void Init() => X = 9; }", "{}", """{"x":9,"y":2}"""),
        ["finalizer, static constructor, nested delegate and operator"] = new("[JsonModel] public partial class A { static A() => Count = 1; ~A() { } public delegate int F(int x); public static int Count; public int X { get; set; } public static A operator !(A a) => a; public F? Call() => null; }", """{"x":1}"""),
        ["top-level statements beside a model"] = new(new Sources(new SourceFile("Models.cs", "[JsonModel] public partial record A(int X); public static class Start { [System.Runtime.CompilerServices.ModuleInitializer] internal static void Run() { } }")), """{"x":1}"""),
        ["nullable switched on and off within a model"] = new("#nullable disable\n[JsonModel] public partial class A {\n#nullable enable\npublic string X { get; set; } = \"\"; public string? Y { get; set; }\n#nullable disable\npublic string Z { get; set; }\n#nullable restore\n}", """{"x":"a","y":null,"z":null}"""),
        ["preprocessor, regions, verbatim and unicode escapes in names"] = new("[JsonModel] public partial class A {\n#region R\n#if true\npublic int \\u0058 { get; set; }\n#else\n!\n#endif\n#endregion\npublic int @Y { get; set; } }", """{"x":1,"y":2}"""),
        ["required member of a struct with a parameterless constructor"] = new("[JsonModel] public partial struct A { public A() { Y = 7; } public required int X { get; set; } public int Y { get; set; } }", """{"x":1}""", """{"x":1,"y":7}"""),
        ["struct whose default is not what its constructor makes"] = new("[JsonModel] public partial record A(S X, S? Y); [JsonModel] public partial struct S { public int V { get; init; } = 5; public S() { } }", """{"x":{},"y":{"v":1}}""", """{"x":{"v":5},"y":{"v":1}}"""),
        ["generic record with a static member of its own type"] = new("[JsonModel] public partial record A(P<int> X); [JsonModel] public partial record P<T>(T V) { public static P<T>? Last { get; set; } public static readonly P<T>? None = null; public P<T>? Self => null; }", """{"x":{"v":1}}""", """{"x":{"v":1,"self":null}}"""),
        ["model nested in itself with the type parameter hidden"] = new("[JsonModel] public partial class O<T> { public T? X { get; set; } [JsonModel] public partial class P<U> { public T? Y { get; set; } public U? Z { get; set; } } } [JsonModel] public partial record A(O<int>.P<string> V, O<long> W);", """{"v":{"y":1,"z":"z"},"w":{"x":2}}"""),
        ["constraints that refer to each other and to the model"] = new("[JsonModel] public partial record A(G<B, List<B>> X); [JsonModel] public partial record B(int V); [JsonModel] public partial record G<T, U>(T X, U Y) where T : class where U : class, IList<T>, new();", """{"x":{"x":{"v":1},"y":[{"v":2}]}}"""),
        ["interface constraint that is covariant"] = new("[JsonModel] public partial record A(G<List<string>> X); [JsonModel] public partial record G<T>(T X) where T : IEnumerable<object>;", """{"x":{"x":["a"]}}"""),
        ["keys of every kind in dictionaries of dictionaries"] = new("[JsonModel] public partial record A(Dictionary<DateOnly, Dictionary<Guid, SortedDictionary<Int128, bool?>?>> X, IReadOnlyDictionary<char, (int, int)> Y, Dictionary<Version, Dictionary<TimeSpan, string?>> Z);", """{"x":{"2026-01-02":{"0f8fad5b-d9cb-469f-a165-70867728950e":{"5":null}}},"y":{"a":[1,2]},"z":{"1.2":{"00:00:01":null}}}"""),
        ["collections of nullable structs in arrays of arrays"] = new("[JsonModel] public partial record A(int?[][]? X, (int?, string?)?[,] Y, Memory<int?>[] Z, KeyValuePair<string, int?>[] W, Half?[] V);", """{"x":[[1,null],[]],"y":[[[null,null],null]],"z":[[1,null]],"w":[{"key":"k","value":null}],"v":[0.5,null]}"""),
        ["lookups, groupings, lazies and spans"] = new("[JsonModel] public partial class A { public System.Linq.ILookup<int, int>? X { get; set; } public Lazy<int>? Y { get; set; } }", Refused: "JMG0201"),
        ["dictionary with keys that cannot be"] = new("[JsonModel] public partial record A(Dictionary<(int, int), int> X);", Refused: "JMG0201"),
        ["value objects of every kind"] = new(
            "[JsonValueObject] public readonly record struct Id<T>(T Value) where T : struct; [JsonValueObject] public sealed class Name(string text) { public string Text => text; } [JsonValueObject] public record Names(List<string?> All); [JsonValueObject] public readonly record struct Outer(Id<int> Inner); [JsonModel] public partial record A(Id<int> X, Id<Guid>? Y, Name? Z, Names W, Dictionary<Id<int>, Outer> V);",
            """{"x":1,"y":null,"z":"n","w":["a",null],"v":{"5":6}}"""),
        ["value object that wraps a model or a tuple"] = new("[JsonModel] public partial record B(int X); [JsonValueObject] public readonly record struct W(B Value); [JsonValueObject] public record T((int, int) Value); [JsonModel] public partial record A(W X, T? Y);", """{"x":{"x":1},"y":[1,2]}"""),
        ["types with methods of their own, generic, derived and by structs"] = new(
            """
            using System.Text.Json;
            public readonly struct Odd<T> { private Odd(int x) => X = x; public int X { get; } public static Odd<T> FromJson(ref Utf8JsonReader reader) => new(reader.GetInt32()); public void ToJson(Utf8JsonWriter writer) => writer.WriteNumberValue(X); }
            public class Base { public int X; public static Base FromJson(ref Utf8JsonReader reader) => new() { X = reader.GetInt32() }; public virtual void ToJson(Utf8JsonWriter writer) => writer.WriteNumberValue(X); }
            [JsonModel] public partial record A(Odd<string> X, Odd<int>? Y, List<Base?> Z, G<Base> W); [JsonModel] public partial record G<T>(T V);
            """,
            """{"x":1,"y":null,"z":[2,null],"w":{"v":3}}"""),
        ["converters of every kind"] = new(
            """
            using System.Text.Json; using System.Text.Json.Serialization;
            public struct Times<T>(int factor) : IJsonConverter<int> where T : struct { public Times() : this(2) { } public int Read(ref Utf8JsonReader reader) => reader.GetInt32() / factor; public void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value * factor); }
            public class Maybe : JsonConverter<int?> { public override bool HandleNull => true; public override int? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.Null ? -1 : reader.GetInt32(); public override void Write(Utf8JsonWriter writer, int? value, JsonSerializerOptions options) => writer.WriteNumberValue(value ?? 0); }
            public interface IShape { int Size { get; } } public record Square(int Size) : IShape;
            public class Shapes : IJsonConverter<IShape> { public IShape Read(ref Utf8JsonReader reader) => new Square(reader.GetInt32()); public void Write(Utf8JsonWriter writer, IShape value) => writer.WriteNumberValue(value.Size); }
            [JsonModel(Converters = [typeof(Shapes)])] public partial record A([property: JsonConvertWith<Times<byte>>(3)] int X, [property: JsonConverter(typeof(Maybe))] int? Y, IShape Z, Dictionary<string, IShape?> W, [property: JsonConvertWith<Times<int>>] List<int> V);
            """,
            """{"x":6,"y":null,"z":4,"w":{"a":null,"b":5},"v":[2]}""", """{"x":6,"y":-1,"z":4,"w":{"a":null,"b":5},"v":[2]}"""),
        ["collection that a builder makes, of its own element"] = new(
            "[System.Runtime.CompilerServices.CollectionBuilder(typeof(Build), \"Of\")] public sealed class Bag<T>(T[] all) : IEnumerable<T> { public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)all).GetEnumerator(); System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); } public static class Build { public static Bag<T> Of<T>(ReadOnlySpan<T> all) => new(all.ToArray()); } [JsonModel] public partial record A(Bag<Bag<int?>> X, Bag<A?>? Y);",
            """{"x":[[1,null],[]],"y":[null]}"""),
        ["dictionary of one's own that derives, and list that adds by extension"] = new(
            "public class Map : Dictionary<string, int> { public int Extra { get; set; } } public class Twice : List<int> { public new void Add(int x) { base.Add(x); } } [JsonModel] public partial record A(Map X, Twice Y, Map? Z);", """{"x":{"a":1},"y":[1,2],"z":null}"""),
        ["tuples of nullable, nested in dictionaries, with names of ours"] = new("[JsonModel] public partial record A(Dictionary<string, (int reader, string? writer)?> X, ((int value, int) result, int)? Y);", """{"x":{"a":[1,null],"b":null},"y":[[1,2],3]}"""),
        ["members of types that are called like members"] = new("public record Color(int R); public enum Shape { Round } [JsonModel] public partial class A { public Color Color { get; set; } = new(0); public Shape Shape { get; set; } public Shape? shape { get; set; } = null; public List<Color> Colors { get; } = []; }", Refused: "JMG0201"),
        ["models that differ in the number of type parameters, one nested"] = new("[JsonModel] public partial record P(int X) { [JsonModel] public partial record Q<T>(T Y); } [JsonModel] public partial record P<T>(T X) { [JsonModel] public partial record Q(T Y); } [JsonModel] public partial record A(P V, P<int> W, P.Q<int> X, P<string>.Q Y);", """{"v":{"x":1},"w":{"x":2},"x":{"y":3},"y":{"y":"z"}}"""),
        ["namespace called like the model's member types"] = new("namespace A.List.String { public class C; } namespace N { [JsonModel] public partial record M(List<string> X, A.List.String.C? Y = null); }", Refused: "JMG0201"),
        ["attributes by alias, with targets, and several in one list"] = new("using Model = JsonModelGen.JsonModelAttribute; using Key = JsonModelGen.JsonKeyAttribute; [Serializable, Model, System.ComponentModel.Browsable(true)] public sealed partial class A { [field: NonSerialized] [property: Key(\"k\")] public int X { get; set; } }", """{"k":1}"""),
        ["attribute with constants, nameof and concatenation"] = new("[JsonModel] public partial class A { private const string P = \"p\" + nameof(X); [JsonKey(P + \"_\" + nameof(A), DefaultValue = (byte)(1 + 2), Aliases = new string[] { P, nameof(Math) })] public int X { get; set; } }", "{}", """{"pX_A":3}"""),
        ["very long names and very deep nesting"] = new("[JsonModel] public partial record A(int " + new string('x', 500) + ", List<List<List<List<List<List<int>>>>>> Y);", "{\"" + new string('x', 500) + "\":1,\"y\":[[[[[[1]]]]]]}"),
    };
}
