using System.Text.Json.Serialization;

namespace JsonModelGen.IntegrationTests.RealDocuments;

[JsonModel(FieldRename = FieldRename.Snake)]
public sealed partial record SearchResult(List<Status> Statuses, SearchMetadata SearchMetadata);

[JsonModel(FieldRename = FieldRename.Snake)]
public sealed partial record SearchMetadata(
    double CompletedIn, long MaxId, string MaxIdStr, string NextResults, string Query, string RefreshUrl, int Count, long SinceId, string SinceIdStr);

[JsonModel(FieldRename = FieldRename.Snake)]
public sealed partial record Status(
    StatusMetadata Metadata,
    string CreatedAt,
    ulong Id,
    string IdStr,
    string Text,
    string Source,
    bool Truncated,
    ulong? InReplyToStatusId,
    string? InReplyToStatusIdStr,
    uint? InReplyToUserId,
    string? InReplyToUserIdStr,
    string? InReplyToScreenName,
    User User,
    object? Geo,
    object? Coordinates,
    object? Place,
    object? Contributors,
    int RetweetCount,
    int FavoriteCount,
    Entities Entities,
    bool Favorited,
    bool Retweeted,
    string Lang)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Status? RetweetedStatus { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? PossiblySensitive { get; init; }
}

[JsonModel(FieldRename = FieldRename.Snake)]
public sealed partial record StatusMetadata(string ResultType, string IsoLanguageCode);

[JsonModel(FieldRename = FieldRename.Snake)]
public sealed partial record User
{
    public required uint Id { get; init; }
    public required string IdStr { get; init; }
    public required string Name { get; init; }
    public required string ScreenName { get; init; }
    public required string Location { get; init; }
    public required string Description { get; init; }
    public string? Url { get; init; }
    public required UserEntities Entities { get; init; }
    public bool Protected { get; init; }
    public int FollowersCount { get; init; }
    public int FriendsCount { get; init; }
    public int ListedCount { get; init; }
    public required string CreatedAt { get; init; }
    public int FavouritesCount { get; init; }
    public int? UtcOffset { get; init; }
    public string? TimeZone { get; init; }
    public bool GeoEnabled { get; init; }
    public bool Verified { get; init; }
    public int StatusesCount { get; init; }
    public required string Lang { get; init; }
    public bool ContributorsEnabled { get; init; }
    public bool IsTranslator { get; init; }
    public bool IsTranslationEnabled { get; init; }
    public required string ProfileBackgroundColor { get; init; }
    public required string ProfileBackgroundImageUrl { get; init; }
    public required string ProfileBackgroundImageUrlHttps { get; init; }
    public bool ProfileBackgroundTile { get; init; }
    public required string ProfileImageUrl { get; init; }
    public required string ProfileImageUrlHttps { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ProfileBannerUrl { get; init; }

    public required string ProfileLinkColor { get; init; }
    public required string ProfileSidebarBorderColor { get; init; }
    public required string ProfileSidebarFillColor { get; init; }
    public required string ProfileTextColor { get; init; }
    public bool ProfileUseBackgroundImage { get; init; }
    public bool DefaultProfile { get; init; }
    public bool DefaultProfileImage { get; init; }
    public bool Following { get; init; }
    public bool FollowRequestSent { get; init; }
    public bool Notifications { get; init; }
}

[JsonModel(FieldRename = FieldRename.Snake)]
public sealed partial record UserEntities(UrlList Description)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public UrlList? Url { get; init; }
}

[JsonModel]
public sealed partial record UrlList(List<Link> Urls);

[JsonModel(FieldRename = FieldRename.Snake)]
public sealed partial record Link(string Url, string ExpandedUrl, string DisplayUrl, int[] Indices);

[JsonModel(FieldRename = FieldRename.Snake)]
public sealed partial record Entities(List<Hashtag> Hashtags, List<Hashtag> Symbols, List<Link> Urls, List<UserMention> UserMentions)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<Media>? Media { get; init; }
}

[JsonModel]
public sealed partial record Hashtag(string Text, int[] Indices);

[JsonModel(FieldRename = FieldRename.Snake)]
public sealed partial record UserMention(string ScreenName, string Name, uint Id, string IdStr, int[] Indices);

[JsonModel(FieldRename = FieldRename.Snake)]
public sealed partial record Media(
    ulong Id, string IdStr, int[] Indices, string MediaUrl, string MediaUrlHttps, string Url, string DisplayUrl, string ExpandedUrl, string Type, MediaSizes Sizes)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ulong? SourceStatusId { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SourceStatusIdStr { get; init; }
}

[JsonModel]
public sealed partial record MediaSizes(MediaSize Medium, MediaSize Small, MediaSize Thumb, MediaSize Large);

[JsonModel]
public readonly partial record struct MediaSize(int W, int H, string Resize);
