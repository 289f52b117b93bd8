namespace JsonModelGen.IntegrationTests.RealDocuments;

// citm_catalog.json: dictionaries with number keys, many nulls, many small arrays.

[JsonModel]
public sealed partial record Catalog(
    Dictionary<long, string> AreaNames,
    Dictionary<long, string> AudienceSubCategoryNames,
    Dictionary<string, string> BlockNames,
    Dictionary<long, Event> Events,
    List<Performance> Performances,
    Dictionary<long, string> SeatCategoryNames,
    Dictionary<long, string> SubTopicNames,
    Dictionary<string, string> SubjectNames,
    Dictionary<long, string> TopicNames,
    Dictionary<long, int[]> TopicSubTopics,
    Dictionary<string, string> VenueNames);

[JsonModel]
public sealed partial record Event(
    string? Description, int Id, string? Logo, string Name, List<int> SubTopicIds, string? SubjectCode, string? Subtitle, List<int> TopicIds);

[JsonModel]
public sealed partial record Performance(
    int EventId, int Id, string? Logo, string? Name, List<Price> Prices, List<SeatCategory> SeatCategories, string? SeatMapImage, long Start, string VenueCode);

[JsonModel]
public readonly partial record struct Price(int Amount, int AudienceSubCategoryId, int SeatCategoryId);

[JsonModel]
public sealed partial record SeatCategory(List<Area> Areas, int SeatCategoryId);

[JsonModel]
public sealed partial record Area(int AreaId, int[] BlockIds);
