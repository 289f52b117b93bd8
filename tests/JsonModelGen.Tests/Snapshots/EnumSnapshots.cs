namespace JsonModelGen.Tests.Snapshots;

public class EnumSnapshots
{
    private static readonly Sources s_names =
        """
        namespace Demo.EnumNames;

        public enum Status { Active, OnHold, Closed }

        [JsonEnum(FieldRename = FieldRename.Snake, UnknownValue = Reason.Other)]
        public enum Reason
        {
            NotFound,

            [JsonValue("gone", Aliases = ["deleted", "removed"])]
            Gone,

            Other,
        }

        [JsonModel]
        public partial record Ticket(Status Status, Reason? Reason, Dictionary<Status, int> Counts);
        """;

    private static readonly Sources s_numbers =
        """
        namespace Demo.EnumNumbers;

        [JsonEnum(AsNumber = true)]
        public enum Level : byte { Low, High = 10 }

        public enum Code
        {
            [JsonValue(200)]
            Ok,

            [JsonValue(-1)]
            Failed,

            Unset,
        }

        [JsonModel]
        public partial record Reading(Level Level, Code Code);
        """;

    private static readonly Sources s_flags =
        """
        namespace Demo.EnumFlags;

        [Flags]
        public enum Access : uint { None = 0, Read = 1, Write = 2, Delete = 4, All = 7 }

        [JsonModel]
        public partial record Grant(Access Access);
        """;

    private static readonly Sources s_converted =
        """
        namespace Demo.EnumConverters;

        [JsonEnum(FieldRename = FieldRename.Snake)]
        public enum Kind { OnHold, OffHold }

        [JsonModel]
        public partial record Item(
            Kind Kind,
            [property: JsonConverter(typeof(JsonStringEnumConverter))] Kind? Name,
            [property: JsonConverter(typeof(JsonNumberEnumConverter<Kind>))] Kind Number);
        """;

    [Fact]
    public Task Enums_with_converters_of_System_Text_Json() => Verify(Drive(s_converted));

    private static readonly Sources s_unused =
        """
        namespace Demo.EnumHelpers;

        public partial class Box
        {
            [JsonEnum(FieldRename = FieldRename.Kebab)]
            public enum Side { Left, [JsonValue("r", Aliases = ["right"])] Right, [JsonValue(3)] Top }
        }

        [JsonEnum, Flags]
        internal enum Access { None, Read = 1, Write = 2 }
        """;

    [Fact]
    public Task Enums_that_no_model_uses() => Verify(Drive(s_unused));

    [Fact]
    public Task Enums_by_name() => Verify(Drive(s_names));

    [Fact]
    public Task Enums_by_number() => Verify(Drive(s_numbers));

    [Fact]
    public Task Flags() => Verify(Drive(s_flags));

    private static readonly Sources s_unknown =
        """
        namespace Demo.Unknown;

        public enum State { Open, Done, Other }

        [JsonModel]
        public partial record Task(
            State State,
            [property: JsonKey(UnknownEnumValue = State.Other)] State Next,
            [property: JsonKey(UnknownEnumValue = null)] List<State?> History);
        """;

    [Fact]
    public Task Unknown_values_of_enums() => Verify(Drive(s_unknown));
}
