namespace JsonModelGen.Tests.Snapshots;

public class ClassSnapshots
{
    private static readonly Sources s_encapsulated =
        """
        namespace Demo.Classes;

        [JsonModel]
        public partial class Account
        {
            public Account(string owner) => Owner = owner;

            public string Owner { get; }

            public int Balance { get; private set; }

            public List<string> Tags { get; } = [];

            public Dictionary<string, int> Limits { get; } = [];

            [JsonKey]
            public int Version;

            [JsonKey("secret")]
            private string? _secret;

            [JsonKey(IncludeToJson = false)]
            public string? Password { get; set; }

            [JsonIgnore]
            public bool IsDirty { get; set; }

            public bool HasSecret => _secret is not null;
        }
        """;

    private static readonly Sources s_readonlyStruct =
        """
        namespace Demo.Structs;

        [JsonModel]
        public readonly partial struct Point
        {
            public Point(int x, int y)
            {
                X = x;
                Y = y;
            }

            public int X { get; }

            public int Y { get; }

            public string? Label { get; init; }
        }
        """;

    private static readonly Sources s_checked =
        """
        namespace Demo.Setters;

        [JsonModel(FieldRename = FieldRename.Snake)]
        public partial class Person
        {
            private string? _mail;
            private int _age;

            public int Id { get; set; }

            public string? MailAddress
            {
                get => _mail;
                set => _mail = value is null || value.Contains('@') ? value : throw new ArgumentException("No mail address.");
            }

            public int Age
            {
                get => _age;
                init
                {
                    ArgumentOutOfRangeException.ThrowIfNegative(value);
                    _age = value;
                }
            }
        }
        """;

    private static readonly Sources s_nested = new(
        new SourceFile("Outer.cs",
            """
            namespace Demo.Nesting;

            public partial class Outer
            {
                internal partial record struct Middle
                {
                    [JsonModel]
                    private partial class Inner
                    {
                        public string? First { get; set; }
                    }
                }
            }
            """),
        new SourceFile("Outer.Inner.cs",
            """
            namespace Demo.Nesting;

            public partial class Outer
            {
                internal partial record struct Middle
                {
                    private partial class Inner
                    {
                        public int Second { get; set; } = 2;
                    }
                }
            }
            """));

    [Fact]
    public Task Class_with_private_setters_getonly_collections_and_fields() => Verify(Drive(s_encapsulated));

    [Fact]
    public Task Readonly_struct() => Verify(Drive(s_readonlyStruct));

    [Fact]
    public Task Setters_that_may_throw() => Verify(Drive(s_checked));

    [Fact]
    public Task Nested_private_class_in_several_files() => Verify(Drive(s_nested));
}
