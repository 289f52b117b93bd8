namespace JsonModelGen.Tests.Snapshots;

public class OptionSnapshots
{
    private static readonly Sources s_strict =
        """
        namespace Demo.Strict;

        [JsonModel(DisallowUnrecognizedKeys = true, IncludeIfNull = false, FieldRename = FieldRename.Kebab)]
        public partial class Settings
        {
            public string? DisplayName { get; set; }

            public required string UserName { get; set; }

            public int? RetryCount { get; set; }

            [JsonKey(IncludeIfNull = true)]
            public Uri? HomePage { get; set; }

            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
            public int Port { get; set; }

            public string Summary => UserName + DisplayName;
        }
        """;

    private static readonly Sources s_allOmitted =
        """
        namespace Demo.Omitted;

        [JsonModel(IncludeIfNull = false)]
        public partial record Patch(string? Name, int? Age, List<string>? Tags);
        """;

    private static readonly Sources s_caseInsensitive =
        """
        namespace Demo.Lenient;

        [JsonModel(CaseInsensitive = true, DisallowUnrecognizedKeys = true)]
        public partial class Person
        {
            public string? Name { get; set; }

            public string? City { get; set; }

            public int Age { get; set; }

            public int Größe { get; set; }

            public string Summary => Name + City;
        }
        """;

    [Fact]
    public Task Keys_in_any_case() => Verify(Drive(s_caseInsensitive));

    [Fact]
    public Task Strict_model_without_nulls() => Verify(Drive(s_strict));

    [Fact]
    public Task Model_in_which_everything_may_be_left_out() => Verify(Drive(s_allOmitted));
}
