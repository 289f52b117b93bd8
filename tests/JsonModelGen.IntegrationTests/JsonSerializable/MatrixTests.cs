using System.Text.Json;
using System.Text.Json.Nodes;

namespace JsonModelGen.IntegrationTests.JsonSerializable;

/// <summary>
/// <c>IncludeFromJson</c> × <c>IncludeToJson</c> × public or private: each direction is decided independently. In json_serializable, a member that
/// is not read is not written either.
/// </summary>
public sealed partial class MatrixTests
{
    /// <summary>Member, whether it is read, whether it is written.</summary>
    public static TheoryData<string, bool, bool> Members => new()
    {
        { "publicUnsetUnset", true, true }, { "publicUnsetTrue", true, true }, { "publicUnsetFalse", true, false },
        { "publicTrueUnset", true, true }, { "publicTrueTrue", true, true }, { "publicTrueFalse", true, false },
        { "publicFalseUnset", false, true }, { "publicFalseTrue", false, true }, { "publicFalseFalse", false, false },
        { "privateUnsetUnset", false, false }, { "privateUnsetTrue", true, true }, { "privateUnsetFalse", true, false },
        { "privateTrueUnset", true, true }, { "privateTrueTrue", true, true }, { "privateTrueFalse", true, false },
        { "privateFalseUnset", false, true }, { "privateFalseTrue", false, true }, { "privateFalseFalse", false, false },
    };

    [Theory, MemberData(nameof(Members))]
    public void Reading_and_writing_are_decided_independently(string key, bool isRead, bool isWritten)
    {
        Matrix matrix = Matrix.FromJson($$"""{"{{key}}":7}""");
        Assert.Equal(isRead ? [key] : [], matrix.Changed);
        JsonNode? written = JsonNode.Parse(matrix.ToJson())![key];
        Assert.Equal(isWritten ? isRead ? "7" : "0" : null, written?.ToJsonString());
    }

    [Fact]
    public void All_combinations_are_tried()
    {
        string[] decisions = ["Unset", "True", "False"];
        string[] all = [.. from access in new[] { "public", "private" } from read in decisions from written in decisions select access + read + written];
        Assert.Equal(all, Matrix.FromJson("{}").All.Keys);
        Assert.Equal(all, Members.Select(static member => member.Data.Item1));
    }

    [JsonModel]
    public sealed partial class Matrix
    {
        public int PublicUnsetUnset { get; set; }

        [JsonKey(IncludeToJson = true)] public int PublicUnsetTrue { get; set; }

        [JsonKey(IncludeToJson = false)] public int PublicUnsetFalse { get; set; }

        [JsonKey(IncludeFromJson = true)] public int PublicTrueUnset { get; set; }

        [JsonKey(IncludeFromJson = true, IncludeToJson = true)] public int PublicTrueTrue { get; set; }

        [JsonKey(IncludeFromJson = true, IncludeToJson = false)] public int PublicTrueFalse { get; set; }

        [JsonKey(IncludeFromJson = false)] public int PublicFalseUnset { get; set; }

        [JsonKey(IncludeFromJson = false, IncludeToJson = true)] public int PublicFalseTrue { get; set; }

        [JsonKey(IncludeFromJson = false, IncludeToJson = false)] public int PublicFalseFalse { get; set; }

        private int PrivateUnsetUnset { get; set; }

        [JsonKey(IncludeToJson = true)] private int PrivateUnsetTrue { get; set; }

        [JsonKey(IncludeToJson = false)] private int PrivateUnsetFalse { get; set; }

        [JsonKey(IncludeFromJson = true)] private int PrivateTrueUnset { get; set; }

        [JsonKey(IncludeFromJson = true, IncludeToJson = true)] private int PrivateTrueTrue { get; set; }

        [JsonKey(IncludeFromJson = true, IncludeToJson = false)] private int PrivateTrueFalse { get; set; }

        [JsonKey(IncludeFromJson = false)] private int PrivateFalseUnset { get; set; }

        [JsonKey(IncludeFromJson = false, IncludeToJson = true)] private int PrivateFalseTrue { get; set; }

        [JsonKey(IncludeFromJson = false, IncludeToJson = false)] private int PrivateFalseFalse { get; set; }

        /// <summary>All members by key.</summary>
        internal Dictionary<string, int> All => new()
        {
            ["publicUnsetUnset"] = PublicUnsetUnset, ["publicUnsetTrue"] = PublicUnsetTrue, ["publicUnsetFalse"] = PublicUnsetFalse,
            ["publicTrueUnset"] = PublicTrueUnset, ["publicTrueTrue"] = PublicTrueTrue, ["publicTrueFalse"] = PublicTrueFalse,
            ["publicFalseUnset"] = PublicFalseUnset, ["publicFalseTrue"] = PublicFalseTrue, ["publicFalseFalse"] = PublicFalseFalse,
            ["privateUnsetUnset"] = PrivateUnsetUnset, ["privateUnsetTrue"] = PrivateUnsetTrue, ["privateUnsetFalse"] = PrivateUnsetFalse,
            ["privateTrueUnset"] = PrivateTrueUnset, ["privateTrueTrue"] = PrivateTrueTrue, ["privateTrueFalse"] = PrivateTrueFalse,
            ["privateFalseUnset"] = PrivateFalseUnset, ["privateFalseTrue"] = PrivateFalseTrue, ["privateFalseFalse"] = PrivateFalseFalse,
        };

        internal IEnumerable<string> Changed => All.Where(static member => member.Value != 0).Select(static member => member.Key);
    }
}
